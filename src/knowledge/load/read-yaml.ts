import { readFile, stat } from 'node:fs/promises';
import { LineCounter, parseDocument } from 'yaml';
import { KnowledgeError } from '../finding.ts';

/** No file of a knowledge base that people can review in a diff is near this size. */
const MOST_BYTES = 4 * 1024 * 1024;
/** Our files use no aliases; a few do no harm, many are an attack. */
const MOST_ALIASES = 20;

export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  /** 1-based line on which the value at `path` begins; the file's first line where it has none. */
  lineOf(path: readonly (string | number)[]): number;
}

/**
 * Reads one YAML file. `file` is the name that messages give. Throws a KnowledgeError with one clear
 * finding when it cannot be read: missing, too large, not UTF-8, not YAML, a key twice, too many aliases.
 */
export async function readYaml(path: string, file: string): Promise<YamlFile> {
  const fail = (line: number, message: string): never => {
    throw new KnowledgeError([{ file, line, rule: 'readable', message, severity: 'error' }]);
  };
  const size = await stat(path).then(
    (stats) => stats.size,
    () => fail(1, 'there is no such file; add it'),
  );
  if (size > MOST_BYTES)
    fail(1, `${size} bytes are too many (at most ${MOST_BYTES}); split the base`);
  const text = decode(await readFile(path)) ?? fail(1, 'not UTF-8; save it in that encoding');

  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const [error] = document.errors;
  if (error)
    fail(error.linePos?.[0].line ?? 1, `not YAML that we read: ${firstLine(error.message)}`);
  return {
    file,
    value: toValue(document, (message) => fail(1, message)),
    lineOf(path) {
      for (let depth = path.length; depth > 0; depth -= 1) {
        const node = document.getIn(path.slice(0, depth), true) as { range?: [number] } | undefined;
        if (node?.range) return lines.linePos(node.range[0]).line;
      }
      return 1;
    },
  };
}

function toValue(
  document: ReturnType<typeof parseDocument>,
  fail: (why: string) => never,
): unknown {
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (error) {
    return fail(`aliases that grow without end; write the values out (${String(error)})`);
  }
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? text;
}

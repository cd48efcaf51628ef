import { type Document, LineCounter, parseDocument, visit } from 'yaml';
import { TOO_DEEP, type Unreadable, unreadable } from '../finding.ts';
import { isForbiddenKey, ownKey } from '../forbidden-key.ts';

export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  /** 1-based line on which the value at `path` begins; the file's first line where it has none. */
  lineOf(path: readonly (string | number)[]): number;
}

/**
 * Reads YAML from the text of a file, `file` being its name in messages. Throws a KnowledgeError with
 * one clear finding when it cannot be read: not YAML, a key twice, an alias.
 */
export function parseYaml(text: string, file: string): YamlFile {
  const lines = new LineCounter();
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  try {
    // Also where the file says %YAML 1.1, in which 2017-02-28 is no text and "no" is false.
    const how = { lineCounter: lines, stringKeys: true, schema: 'core' } as const;
    const document = parseDocument(text, how);
    const [problem] = [...document.errors, ...document.warnings];
    if (problem) throw unreadable(file, lineAt(problem.pos[0]), explain(problem));
    refuseOddities(document, (offset, why) => unreadable(file, lineAt(offset), why));
    const lineOf: YamlFile['lineOf'] = (at) => lineAt(offsetOf(document, at));
    return { file, value: document.toJS(), lineOf };
  } catch (error) {
    // Parser and walker call themselves for each level.
    if (!(error instanceof RangeError)) throw error;
    throw unreadable(file, 1, TOO_DEEP);
  }
}

function explain({ code, message }: { code: string; message: string }): Unreadable {
  if (/call stack/.test(message)) return TOO_DEEP;
  if (code === 'DUPLICATE_KEY')
    return {
      code: 'key-twice',
      message: 'the same key stands twice in one entry; take one out',
    };
  // What writers meet first: YAML takes the colon in a sentence for a key.
  if (/^Nested mappings are not allowed/.test(message))
    return {
      code: 'colon-in-text',
      message: 'not YAML that we read: a text with “: ” in it stands in "quotation marks"',
    };
  return {
    code: 'not-yaml',
    message: `not YAML that we read: ${message.split('\n', 1)[0]}`,
  };
}

/** Aliases are refused before one is followed: a few lines of them can unfold into gigabytes. */
function refuseOddities(
  document: Document,
  refuse: (offset: number, why: Unreadable) => Error,
): void {
  visit(document, {
    Alias(_, alias) {
      throw refuse(alias.range?.[0] ?? 0, {
        code: 'alias',
        message: 'has an alias (*); write the value out',
      });
    },
    Scalar(key, { value, range }) {
      if (key !== 'key' || typeof value !== 'string' || !isForbiddenKey(value)) return;
      throw refuse(range?.[0] ?? 0, ownKey(value));
    },
  });
}

function offsetOf(document: Document, path: readonly (string | number)[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true);
    if (hasRange(node)) return node.range[0];
  }
  return 0;
}

function hasRange(node: unknown): node is { readonly range: readonly [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

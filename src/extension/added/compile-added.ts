import type { Concept } from '../../core/mentions/mention-part.ts';
import { checkBase } from '../../knowledge/check-base.ts';
import { type Finding, KnowledgeError } from '../../knowledge/finding.ts';
import type { KnowledgeBase, PartName } from '../../knowledge/knowledge-base.ts';
import { assembleBase } from '../../knowledge/load/assemble-base.ts';
import { decodeText } from '../../knowledge/load/decode-text.ts';
import { packArticle } from '../../knowledge/one-file/pack.ts';
import { readOneFile } from '../../knowledge/one-file/read-one-file.ts';
import type { AddedFile, Addition, WrittenBase } from './added-base.ts';
import { MOST_CLAIMS, MOST_HOSTS } from './added-limits.ts';
import { compileBase } from './compile-base.ts';
import { type Circumstances, describeBase, hostsOf } from './describe-base.ts';
import { safetyFindings } from './safety-findings.ts';
import { isZip, zipFolder } from './zip-folder.ts';

/** The steps of compiling, in order, for showing progress. */
export const COMPILE_STEPS = ['reading', 'checking', 'compiling'] as const;
export type CompileStep = (typeof COMPILE_STEPS)[number];

export interface CompileOptions extends Circumstances {
  /** The mention finder's concepts, for the events of the base. */
  readonly concepts: readonly Concept[];
  /** Ids of the bundled knowledge bases, which no other may use. */
  readonly bundled: readonly string[];
  onStep?(step: CompileStep): void;
}

/** A base ready to be stored, with warnings; or else only the errors. */
export type CompiledAddition =
  | { readonly addition: Addition; readonly warnings: readonly Finding[] }
  | { readonly findings: readonly Finding[] };

/**
 * Checks a file against the schema and the rules for bundled bases, and compiles it: NAME.afterword.json, or a
 * zip of a base's folder. Takes seconds for a large one.
 */
export async function compileAdded(
  file: AddedFile,
  options: CompileOptions,
): Promise<CompiledAddition> {
  try {
    options.onStep?.('reading');
    const read = await readFile(file);
    options.onStep?.('checking');
    const found = [
      ...limitFindings(read, options.bundled),
      ...safetyFindings(read),
      ...checkBase(read),
    ];
    const errors = found.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) return { findings: errors };
    options.onStep?.('compiling');
    const base = withoutTexts(read);
    return {
      addition: {
        base: describeBase(base, options),
        compiled: compileBase(base, options.concepts),
        written: writtenOf(base),
        original: file,
      },
      warnings: found,
    };
  } catch (error) {
    if (error instanceof KnowledgeError) return { findings: error.findings };
    throw error;
  }
}

async function readFile({ name, bytes }: AddedFile): Promise<KnowledgeBase> {
  return isZip(bytes)
    ? assembleBase(zipFolder(bytes, name))
    : readOneFile(decodeText(bytes, name), name);
}

/** The same base with the articles' fingerprints in place of their words, which are not kept. */
function withoutTexts(base: KnowledgeBase): KnowledgeBase {
  if (base.texts.size === 0) return base;
  const articles = base.articles.map((article) => packArticle(base, article));
  return { ...base, articles, texts: new Map() };
}

function limitFindings(base: KnowledgeBase, bundled: readonly string[]): Finding[] {
  const { id } = base['knowledge-base'];
  const found: Finding[] = [];
  const fault = (
    part: PartName,
    path: string[],
    fault: Pick<Finding, 'rule' | 'code' | 'parameters' | 'message'>,
  ) => found.push({ ...base.locationOf(part, ...path), ...fault, severity: 'error' });
  if (bundled.includes(id)) {
    const message = `the id "${id}" is that of a knowledge base of Afterword’s own; give it another`;
    fault('knowledge-base', ['id'], {
      rule: 'id-taken',
      code: 'id-taken',
      parameters: [id],
      message,
    });
  }
  if (base.claims.length > MOST_CLAIMS) {
    const message = `${base.claims.length} claims are too many (at most ${MOST_CLAIMS}); split the knowledge base`;
    const parameters = [base.claims.length, MOST_CLAIMS];
    fault('claims', [], { rule: 'too-many', code: 'too-many-claims', parameters, message });
  }
  const hosts = hostsOf(base).length;
  if (hosts > MOST_HOSTS) {
    const message = `articles on ${hosts} hosts are too many (at most ${MOST_HOSTS}); split the knowledge base`;
    const parameters = [hosts, MOST_HOSTS];
    fault('articles', [], { rule: 'too-many', code: 'too-many-hosts', parameters, message });
  }
  return found;
}

function writtenOf({
  texts: _,
  reviews: __,
  locationOf: ___,
  ...written
}: KnowledgeBase): WrittenBase {
  return written;
}

import type { Finding } from '../../knowledge/finding.ts';
import { holdsAnnotations } from '../../knowledge/import/read-annotations.ts';
import { MOST_BYTES } from '../../knowledge/one-file/file-limits.ts';
import { aboutOf, explain, withoutAbout } from '../../knowledge/writing/explain.ts';
import type { Addition } from './added-base.ts';
import { MOST_BASES } from './added-limits.ts';
import type { AddedStore } from './added-store.ts';
import { compareBases } from './compare-bases.ts';
import { type CompileOptions, compileAdded } from './compile-added.ts';
import { looksLike } from './looks-like.ts';
import type { Prepared, Refusal, ToldFinding } from './worker-messages.ts';
import { isZip } from './zip-folder.ts';

/** How many findings are listed; the rest are only counted. */
const MOST_FINDINGS = 30;

export interface PrepareOptions extends CompileOptions {
  readonly store: AddedStore;
  /** Id of the base that the file is to replace; null if any will do. */
  readonly replaces: string | null;
  /** Titles of the bundled bases, which nobody else may use. */
  readonly ownTitles: readonly string[];
}

export interface PreparedFile {
  readonly prepared: Prepared;
  /** To be stored if the file is ready. */
  readonly addition: Addition | null;
}

/** Reads, checks and compiles a file, and compares it with what is stored. Stores nothing. */
export async function prepareFile(file: File, options: PrepareOptions): Promise<PreparedFile> {
  if (file.size > MOST_BYTES) return refused({ why: 'too-large' });
  const bytes = await file.arrayBuffer().catch(() => null);
  // The file is gone, or may not be read.
  if (bytes === null) return refused({ why: 'unreadable' });
  const content = new Uint8Array(bytes);
  const compiled = await compileAdded({ name: file.name, bytes: content }, options);
  if ('findings' in compiled) {
    const { findings } = compiled;
    if (!isZip(content) && holdsAnnotations(new TextDecoder().decode(content)))
      return refused({ why: 'annotations' });
    const first = findings.slice(0, MOST_FINDINGS).map(told);
    return {
      prepared: { kind: 'faulty', findings: first, count: findings.length },
      addition: null,
    };
  }
  const { addition, warnings } = compiled;
  const { store, replaces, ownTitles } = options;
  const { id, title, authors } = addition.base;
  if (replaces !== null && id !== replaces) return refused({ why: 'other-base', id });
  const others = (await store.list()).filter((base) => base.id !== id);
  if (others.length >= MOST_BASES) return refused({ why: 'too-many' });
  const before = await store.written(id);
  return {
    prepared: {
      kind: 'ready',
      base: addition.base,
      warnings,
      change: before && compareBases(before, addition.written),
      looksLike:
        looksLike(title, [...ownTitles, ...others.map((base) => base.title)]) ??
        // Others may share a name among them, but nobody else may have ours.
        authors.map((name) => looksLike(name, [])).find((like) => like !== null) ??
        null,
    },
    addition,
  };
}

function told({ file, line, ...objection }: Finding): ToldFinding {
  const about = aboutOf(objection.message);
  const english = withoutAbout(objection.message);
  return { file, line, about, message: explain(objection).message, english };
}

function refused(refusal: Refusal): PreparedFile {
  return { prepared: { kind: 'refused', ...refusal }, addition: null };
}

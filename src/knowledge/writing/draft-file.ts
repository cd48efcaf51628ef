import type { Draft, DraftRelease } from '../../core/writing/draft.ts';
import { WANTED } from '../import/wanted.ts';
import { packBase } from '../one-file/pack.ts';
import { unpackBase } from '../one-file/unpack.ts';
import { toFillIn } from '../to-fill-in.ts';
import { asBase } from './as-base.ts';
import { type AssembledDraft, assembleDraft } from './assemble-draft.ts';
import { ARTICLE_FILE } from './assemble-head.ts';
import { checkDraft } from './check-draft.ts';
import { nextRelease } from './releases.ts';

/** A draft as one file, to be saved. */
export interface DraftFile {
  /** `ID.afterword.json` */
  readonly name: string;
  readonly text: string;
  /** To be kept with the draft (`recordRelease`), so that the next export is an update of this one. */
  readonly release: DraftRelease;
}

/** The finished draft as `kb:pack` would make it, without the article's words; null where it has an error. */
export function draftFile(draft: Draft, today: string): DraftFile | null {
  if (!isFinished(draft, today)) return null;
  const release = nextRelease(draft, today);
  const base = asBase(assemble(draft, today, release), draft);
  const text = `${JSON.stringify(packBase(base), null, 2)}\n`;
  return { name: `${draft.id}.afterword.json`, text, release };
}

/** A draft as the files of a folder. */
export interface DraftFolder {
  /** Contents by name: the lists of the base in YAML, and the article's words. */
  readonly files: ReadonlyMap<string, string>;
  /** As of `DraftFile`; null where the draft has errors, and `TO FILL IN` stands where something is missing. */
  readonly release: DraftRelease | null;
}

/** The draft as a folder, finished or not: `kb:check` says what it still lacks. */
export function draftFolder(draft: Draft, today: string): DraftFolder {
  const isDone = isFinished(draft, today);
  const release = nextRelease(draft, today);
  // What is only written out need not be well-formed.
  const { parts, changelog } = assemble(draft, today, release, !isDone);
  const files = new Map(unpackBase({ ...parts, changelog, reviews: [] }));
  if (draft.text !== '') files.set(ARTICLE_FILE, `${draft.text}\n`);
  return { files, release: isDone ? release : null };
}

function isFinished(draft: Draft, today: string): boolean {
  return checkDraft(draft, today).every(({ severity }) => severity !== 'error');
}

function assemble(draft: Draft, today: string, release: DraftRelease, all = false): AssembledDraft {
  const fill = (wanted: keyof typeof WANTED) => toFillIn(WANTED[wanted]);
  return assembleDraft(draft, { today, release, fill, all });
}

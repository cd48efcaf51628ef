import { CLAIM_KINDS, CONFIDENCES, VERDICTS } from '../../core/model/claim.ts';
import { beginDraft, type Draft } from '../../core/writing/draft.ts';
import { addNote, changeNote } from '../../core/writing/operations.ts';
import {
  type ImportedAnnotation,
  type ImportedFile,
  NotImportable,
} from '../import/imported-annotation.ts';
import { readAnnotations } from '../import/read-annotations.ts';
import { outletAt } from './publishers-of.ts';

/** What a file of another program holds for drafts. */
export interface NotesFile {
  /** Annotations by the address of their page on the web; one at least. */
  readonly pages: ReadonlyMap<string, readonly ImportedAnnotation[]>;
  /** Annotations that quote no words, or are of no page on the web. */
  readonly leftOut: number;
}

/** Reads a Hypothesis export or W3C annotations. Null for any other file, however odd. */
export function readNotes(text: string): NotesFile | null {
  const file = readOrNull(text);
  if (!file) return null;
  const pages = byPage(file.annotations);
  const kept = [...pages.values()].reduce((count, own) => count + own.length, 0);
  if (kept === 0) return null;
  return { pages, leftOut: file.leftOut + file.annotations.length - kept };
}

function readOrNull(text: string): ImportedFile | null {
  try {
    return readAnnotations(text);
  } catch (error) {
    // Lists in lists without end are read by functions that call themselves.
    if (error instanceof NotImportable || error instanceof RangeError) return null;
    throw error;
  }
}

function byPage(
  annotations: readonly ImportedAnnotation[],
): ReadonlyMap<string, readonly ImportedAnnotation[]> {
  const pages = new Map<string, ImportedAnnotation[]>();
  for (const one of annotations) {
    if (!/^https?:\/\//i.test(one.page)) continue;
    const own = pages.get(one.page);
    if (own) own.push(one);
    else pages.set(one.page, [one]);
  }
  return pages;
}

/** A draft about a page of which only the annotations are known: its words come when it is opened. */
export function beginImported(
  url: string,
  annotations: readonly ImportedAnnotation[],
  { now, unique }: { readonly now: string; readonly unique: string },
): Draft {
  const headline = annotations.find(({ title }) => title)?.title ?? '';
  const outlet = outletAt(url);
  const told = { url, headline, author: null, published: null, outlet, language: 'en' };
  return beginDraft({ article: told, text: '', writer: '', now, unique });
}

/** The draft with a note for each annotation that it does not have yet. `today` is an ISO day. */
export function addImported(
  draft: Draft,
  annotations: readonly ImportedAnnotation[],
  today: string,
): Draft {
  const key = (exact: string, said: string) => `${plain(exact)}\n${said.trim()}`;
  const known = new Set(
    draft.notes.map(({ target, whatHappened }) => key(target.exact, whatHappened)),
  );
  return annotations.reduce((before, one) => {
    const own = key(one.quote.exact, one.body);
    return known.size === known.add(own).size ? before : withNote(before, one, today);
  }, draft);
}

function withNote(draft: Draft, one: ImportedAnnotation, today: string): Draft {
  const { quote, body, known } = one;
  // Programs keep the white space of the page's source, which no reader sees.
  const fold = (text: string) => text.replace(/\s+/g, ' ');
  const target = {
    exact: plain(quote.exact),
    prefix: fold(quote.prefix),
    suffix: fold(quote.suffix),
  };
  const added = addNote(draft, target, known?.searched ?? today);
  return changeNote(added, added.notes.at(-1)?.id ?? '', {
    kind: CLAIM_KINDS.find((kind) => kind === known?.kind) ?? null,
    verdict: VERDICTS.find((verdict) => verdict === known?.verdict) ?? null,
    headline: known?.headline ?? '',
    whatHappened: body.trim(),
    confidence: CONFIDENCES.find((confidence) => confidence === known?.confidence) ?? null,
  });
}

function plain(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

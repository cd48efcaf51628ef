import type { BaseOnPage } from '../core/model/annotated-page.ts';
import type { RecognitionPart } from '../core/model/knowledge-base.ts';
import type { ArticleFingerprint } from '../core/recognition/fingerprint.ts';
import { recogniseText } from '../core/recognition/recognise-text.ts';
import type { Recognition } from '../core/recognition/recognition.ts';
import type { Layout } from './layout.ts';
import { pageIdentity } from './page-identity.ts';
import { type PageContent, readPage } from './read-page.ts';

/** A knowledge base, and what its articles are recognised by. */
export interface BaseToRecognise extends Pick<BaseOnPage, 'knowledgeBase' | 'authors'> {
  readonly recognition: RecognitionPart;
}

/** How a knowledge base classes a page, before any claim's words are looked for. */
export interface RecognisedBase extends Omit<BaseToRecognise, 'recognition'> {
  readonly recognition: Recognition | null;
  /** The fingerprint of the article whose claims may be anchored; null if the page is no such article. */
  readonly fingerprint: ArticleFingerprint | null;
}

export interface RecognisedPage extends PageContent {
  readonly bases: readonly RecognisedBase[];
}

export interface PageToSearch {
  readonly document: Document;
  readonly url: string;
  readonly layout: Layout;
  /** False if the words of a page without any of our articles are not wanted. */
  readonly wantsOthers: boolean;
  /** What was already read of the page for other knowledge bases. */
  readonly read?: PageContent;
}

/**
 * Reads a page and classes it for each knowledge base, each by its own fingerprints. Null for a
 * document without a body. Yields now and then; run it in slices.
 */
export function* recognisePage(
  { read: before, document, url, layout, wantsOthers }: PageToSearch,
  known: readonly BaseToRecognise[],
): Generator<void, RecognisedPage | null> {
  const identity = pageIdentity(document, url);
  const fingerprints = known.flatMap(({ recognition }) => recognition.articles);
  const read =
    before ?? (yield* readPage({ document, identity, layout, wantsOthers }, fingerprints));
  if (!read) return null;
  const bases: RecognisedBase[] = [];
  for (const { recognition: part, ...base } of known) {
    yield;
    const { recognition, isArticle } = recogniseText(identity, read.text.text, part.articles);
    // A few words of an article that is still hidden do not make it an incomplete copy.
    const isAwaited = read.hidden.length > 0 && recognition?.extent === 'quotation';
    const own = part.articles.find(({ article }) => article === recognition?.article);
    const fingerprint = isArticle && !isAwaited && own ? own : null;
    bases.push({ ...base, recognition, fingerprint });
  }
  return { ...read, bases };
}

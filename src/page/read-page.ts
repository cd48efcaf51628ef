import type { ArticleFingerprint } from '../core/recognition/fingerprint.ts';
import { type PageIdentity, recogniseAddress } from '../core/recognition/recognise-address.ts';
import type { Recognition } from '../core/recognition/recognition.ts';
import { bodyOf } from '../dom/documents.ts';
import { coverOf } from './choose-parts.ts';
import type { Layout } from './layout.ts';
import { LayoutMemory } from './layout-memory.ts';
import { PageText } from './page-text.ts';
import { readArticle } from './read-article.ts';
import { readKnownArticle } from './read-known-article.ts';
import { type Scanned, scanPage } from './scan-page.ts';

interface PageToRead {
  readonly document: Document;
  readonly identity: PageIdentity;
  readonly layout: Layout;
  /** False if the words of a page without any of our articles are not wanted. */
  readonly wantsOthers: boolean;
}

export interface PageContent {
  readonly text: PageText;
  /** Elements that hide words of an article of ours that are visible nowhere else. */
  readonly hidden: readonly Element[];
  /** The open shadow roots of the page. */
  readonly trees: readonly ShadowRoot[];
}

/** Fewer shared words than this do not make an article: any text may have them. */
const LEAST_HITS = 2;

/**
 * Reads the words of a page: those of an article that we know, wherever its parts are, else of the article
 * that Readability finds. Null for a document without a body. Yields now and then; run it in slices.
 */
export function* readPage(
  { document, identity, layout, wantsOthers }: PageToRead,
  fingerprints: readonly ArticleFingerprint[],
): Generator<void, PageContent | null> {
  const body = bodyOf(document);
  if (!body) return null;
  const scanned = yield* scanPage(body, fingerprints);
  const { trees } = scanned;
  const memory = new LayoutMemory(layout);
  const named = recogniseAddress(identity, fingerprints);
  const fingerprint = mostFound(scanned, (one) => isOf(named, one));
  if (fingerprint) {
    const isNamed = isOf(named, fingerprint) && named?.by !== 'headline';
    const page = { document, body, memory, scanned, fingerprint, isNamed };
    return { ...(yield* readKnownArticle(page)), trees };
  }
  if (!wantsOthers) return { text: new PageText(body, '', []), hidden: [], trees };
  const text = yield* readArticle(document, memory.layout, memory.ask);
  return text && { text, hidden: [], trees };
}

/** The article that a page holds most of; but the one that it names, if it holds anything of that. */
function mostFound(
  { stretches }: Scanned,
  isNamed: (fingerprint: ArticleFingerprint) => boolean,
): ArticleFingerprint | null {
  let best: ArticleFingerprint | null = null;
  let most = LEAST_HITS - 1;
  for (const [fingerprint, found] of stretches) {
    const cover = coverOf(found);
    if (cover < LEAST_HITS) continue;
    if (isNamed(fingerprint)) return fingerprint;
    if (cover > most) [best, most] = [fingerprint, cover];
  }
  return best;
}

/** Articles of two knowledge bases may have the same id. */
function isOf(recognition: Recognition | null, { article, knowledgeBase }: ArticleFingerprint) {
  return recognition?.article === article && recognition.knowledgeBase === knowledgeBase;
}

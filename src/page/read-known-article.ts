import type { ArticleFingerprint } from '../core/recognition/fingerprint.ts';
import { composedParentOf } from '../dom/composed.ts';
import { findArticleRoot } from './article-root.ts';
import { coverOf, isWhole, partsOutside, smallestAround, within } from './choose-parts.ts';
import { KeptPart } from './kept-part.ts';
import type { Layout } from './layout.ts';
import type { LayoutMemory } from './layout-memory.ts';
import type { PageText } from './page-text.ts';
import { readParts } from './read-text.ts';
import type { Scanned, Stretch } from './scan-page.ts';

interface KnownArticleRead {
  readonly text: PageText;
  /** Elements that hide words of the article that are visible nowhere else. */
  readonly hidden: readonly Element[];
}

interface PageOfArticle {
  readonly document: Document;
  readonly body: Element;
  readonly memory: LayoutMemory;
  readonly scanned: Scanned;
  readonly fingerprint: ArticleFingerprint;
  /** True if the page's address says that it is the article. */
  readonly isNamed: boolean;
}

/** Pages with more characters than this are read only around the article's words. */
const LONG_PAGE = 150_000;
/** Share of an article's words that identifies its container. */
const NEARLY_ALL = 0.95;

/**
 * Reads an article whose words were found on a page. Readability says where it is; parts of it
 * in other containers are read too. Of several copies, the one that the reader sees counts.
 */
export function* readKnownArticle(page: PageOfArticle): Generator<void, KnownArticleRead> {
  const { document, body, memory, scanned, fingerprint, isNamed } = page;
  const all = scanned.stretches.get(fingerprint) ?? [];
  const { seen, hidden, left } = yield* sortBySight(all, memory);
  const whole = isWhole(seen, fingerprint);
  const kept = whole ? new KeptPart(seen, scanned.near) : null;
  yield;
  const found = yield* findArticleRoot(document, kept);
  const root = chooseRoot(found, seen, whole || isNamed) ?? body;
  const { before, after } = partsOutside(seen, root);
  yield;
  const isLong = kept !== null && scanned.characters > LONG_PAGE;
  const about = (layout: Layout) =>
    isLong ? (element: Element) => (kept.has(element) ? layout(element) : 'hidden') : layout;
  const [layout, now] = [about(memory.layout), about(memory.ask)];
  const text = yield* readParts(root, [...before, root, ...after], { layout, now, left });
  return { text, hidden };
}

function chooseRoot(
  found: Element | null,
  seen: readonly Stretch[],
  isArticle: boolean,
): Element | null {
  if (!isArticle) return found;
  const inside = found ? within(seen, found) : [];
  if (coverOf(inside) < coverOf(seen) / 2) return smallestAround(seen, 0.6) ?? found;
  // Readability also takes what is next to it: a teaser, a second copy.
  return smallestAround(inside, NEARLY_ALL) ?? found;
}

interface Sorted {
  readonly seen: readonly Stretch[];
  readonly hidden: readonly Element[];
  /** Copies for the eye alone of words that are elsewhere too. */
  readonly left: ReadonlySet<Element>;
}

function* sortBySight(all: readonly Stretch[], memory: LayoutMemory): Generator<void, Sorted> {
  const open: Stretch[] = [];
  const aside = new Map<Element, Stretch[]>();
  const hiders = new Map<Element, Stretch[]>();
  for (const [index, one] of all.entries()) {
    if (index % 20 === 19) yield;
    const parent = composedParentOf(one.node);
    const hider = parent && memory.hiderOf(parent);
    const eyeOnly = hider ? null : memory.asideOf(one.block);
    if (hider) hiders.set(hider, [...(hiders.get(hider) ?? []), one]);
    else if (eyeOnly) aside.set(eyeOnly, [...(aside.get(eyeOnly) ?? []), one]);
    else open.push(one);
  }
  const seen = new Set(open);
  const left = new Set<Element>();
  for (const [element, stretches] of aside) {
    if (isNew(stretches, open)) for (const one of stretches) seen.add(one);
    else left.add(element);
  }
  const inOrder = all.filter((one) => seen.has(one));
  const hidden = [...hiders].filter(([, stretches]) => isNew(stretches, inOrder));
  return { seen: inOrder, hidden: hidden.map(([element]) => element), left };
}

/** True if the others lack most of what the stretches hold of the article. */
function isNew(stretches: readonly Stretch[], others: readonly Stretch[]): boolean {
  const known = new Set(others.flatMap(({ hits }) => hits));
  const hits = stretches.flatMap((one) => one.hits);
  return hits.filter((hit) => !known.has(hit)).length > hits.length / 2;
}

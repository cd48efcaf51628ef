import type { ArticleFingerprint } from '../core/recognition/fingerprint.ts';
import { composedAncestorsOf } from '../dom/composed.ts';
import { attributeOf } from '../dom/elements.ts';
import { isAfter } from '../dom/nodes.ts';
import type { Stretch } from './scan-page.ts';

/** Names that mark a part of a page as not belonging to the article. */
const NOT_THE_ARTICLE =
  /comment|disqus|respond|reply|replies|related|recommend|teaser|trending|popular|sidebar|most-read|read-?next|newsletter|breadcrumb/i;

/** Number of distinct shingles of the article in the stretches. */
export function coverOf(stretches: readonly Stretch[]): number {
  return new Set(stretches.flatMap(({ hits }) => hits)).size;
}

/** True if the stretches cover nearly the whole length of the article. */
export function isWhole(stretches: readonly Stretch[], { shingles }: ArticleFingerprint): boolean {
  const TWELFTHS = 12;
  const indexes = new Set(stretches.flatMap(({ hits }) => hits));
  const found = new Set(
    [...indexes].map((index) => Math.floor((index * TWELFTHS) / shingles.length)),
  );
  return found.size >= 0.85 * Math.min(TWELFTHS, shingles.length);
}

/** The stretches inside `root`. */
export function within(stretches: readonly Stretch[], root: Element): Stretch[] {
  return stretches.filter(({ block }) => composedAncestorsOf(block).includes(root));
}

/**
 * The smallest element that holds `share` of all that the stretches hold of the article; if
 * there are several, the first. Null without stretches.
 */
export function smallestAround(stretches: readonly Stretch[], share: number): Element | null {
  const needed = coverOf(stretches) * share;
  const held = new Map<Element, Set<number>>();
  const depths = new Map<Element, number>();
  for (const { block, hits } of stretches) {
    const around = composedAncestorsOf(block);
    around.forEach((element, index) => {
      const indexes = held.get(element) ?? new Set();
      for (const hit of hits) indexes.add(hit);
      held.set(element, indexes);
      depths.set(element, around.length - index);
    });
  }
  let best: Element | null = null;
  for (const [element, indexes] of held) {
    if (indexes.size < needed) continue;
    if (!best || (depths.get(element) ?? 0) > (depths.get(best) ?? 0)) best = element;
  }
  return best;
}

/**
 * Parts of the article outside `root`, in the page's order: those before it that hold earlier words of
 * the article, those after it that hold later ones, the nearest first. Words that `root` holds too are
 * a quotation or a teaser there, and so is what a comment or a list of other articles holds.
 */
export function partsOutside(
  stretches: readonly Stretch[],
  root: Element,
): { readonly before: readonly Element[]; readonly after: readonly Element[] } {
  const inside = within(stretches, root);
  const [first] = inside;
  if (!first) return { before: [], after: [] };
  const own = inside.flatMap(({ hits }) => hits).sort((a, b) => a - b);
  const known = new Set(own);
  const isInside = new Set(inside);
  const aroundRoot = new Set(composedAncestorsOf(root));
  const others = stretches.filter(
    (one) => !isInside.has(one) && isMostlyNew(one, known) && !isNamedOther(one, aroundRoot),
  );
  // Some of the article's words occur in it twice: most of them fix its ends, not all.
  let high = own[Math.floor(own.length * 0.9)] ?? 0;
  const after: Element[] = [];
  for (const one of others.filter(({ node }) => isAfter(node, first.node))) {
    if (middleOf(one) < high) continue;
    high = middleOf(one);
    after.push(one.block);
  }
  let low = own[Math.floor(own.length * 0.1)] ?? 0;
  const before: Element[] = [];
  for (const one of others.filter(({ node }) => !isAfter(node, first.node)).reverse()) {
    if (middleOf(one) > low) continue;
    low = middleOf(one);
    before.unshift(one.block);
  }
  return { before: together(before, root), after: together(after, root) };
}

function middleOf({ hits }: Stretch): number {
  return hits[hits.length >> 1] ?? 0;
}

function isMostlyNew({ hits }: Stretch, known: ReadonlySet<number>): boolean {
  return hits.filter((hit) => !known.has(hit)).length >= hits.length / 2;
}

/** True if an element that does not also enclose the article names it as something else. */
function isNamedOther({ block }: Stretch, aroundRoot: ReadonlySet<Element>): boolean {
  return composedAncestorsOf(block)
    .filter((one) => !aroundRoot.has(one))
    .some((one) => NOT_THE_ARTICLE.test(namesOf(one)));
}

function namesOf(element: Element): string {
  return `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
}

/**
 * The parts that contain the blocks: whatever lies between two paragraphs of a part belongs to it,
 * but no part may contain the root.
 */
function together(blocks: readonly Element[], root: Element): Element[] {
  const aroundRoot = new Set(composedAncestorsOf(root));
  const own = blocks.map((block) =>
    composedAncestorsOf(block).filter((one) => !aroundRoot.has(one)),
  );
  const held = new Map<Element, number>();
  for (const one of own.flat()) held.set(one, (held.get(one) ?? 0) + 1);
  const parts: Element[] = [];
  blocks.forEach((block, index) => {
    const around = own[index] ?? [];
    if (parts.some((known) => around.includes(known))) return;
    const shared = around.find((one) => (held.get(one) ?? 0) > 1);
    parts.push(shared ?? block);
  });
  return parts;
}

import { countBefore } from '../text/binary-search.ts';
import type { Hit } from './phrase-hits.ts';
import type { Word } from './words.ts';

interface GroupHit extends Hit {
  readonly group: number;
}

/**
 * The stretches of at most `within` words that hold a hit of every group, each as short as it can
 * be, in the order of the text. A word may serve two groups. Only the surroundings of the rarest
 * group's hits are looked at, so a frequent word costs nothing where the rarest is absent.
 */
export function windowsWithAll(
  groups: readonly (readonly Hit[])[],
  words: readonly Word[],
  within: number,
): Hit[] {
  if (groups.length === 0 || groups.some((hits) => hits.length === 0)) return [];
  const rarest = groups.reduce((few, hits) => (hits.length < few.length ? hits : few));
  const windows: Hit[] = [];
  for (const anchor of rarest) {
    const near = hitsNear(groups, anchor, within);
    const window = shortestWindow(near, groups.length, words, within);
    const known = windows.at(-1);
    if (window === null || (known?.first === window.first && known.last === window.last)) continue;
    windows.push(window);
  }
  return windows;
}

function hitsNear(groups: readonly (readonly Hit[])[], anchor: Hit, within: number): GroupHit[] {
  const from = anchor.last - within + 1;
  const to = anchor.first + within - 1;
  const near: GroupHit[] = [];
  groups.forEach((hits, group) => {
    for (
      let i = countBefore(hits.length, (at) => (hits[at]?.first ?? 0) < from);
      i < hits.length;
      i += 1
    ) {
      const hit = hits[i];
      if (hit === undefined || hit.first > to) break;
      near.push({ ...hit, group });
    }
  });
  return near.sort((a, b) => a.first - b.first);
}

/** From each hit on, the nearest hit of every group: the shortest such stretch, the first of equals. */
function shortestWindow(
  hits: readonly GroupHit[],
  groupCount: number,
  words: readonly Word[],
  within: number,
): Hit | null {
  const next: GroupHit[] = [];
  let best: { window: Hit; length: number } | null = null;
  for (const hit of [...hits].reverse()) {
    next[hit.group] = hit;
    const nearest = next.filter((one) => one !== undefined);
    if (nearest.length < groupCount) continue;
    const window = { first: hit.first, last: Math.max(...nearest.map(({ last }) => last)) };
    const length = lengthOf(window, words);
    if (length <= within && (best === null || length <= best.length)) best = { window, length };
  }
  return best?.window ?? null;
}

/** In words; a paragraph break makes it longer than any rule allows. */
export function lengthOf({ first, last }: Hit, words: readonly Word[]): number {
  return (words[last]?.position ?? Number.POSITIVE_INFINITY) - (words[first]?.position ?? 0) + 1;
}

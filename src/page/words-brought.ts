import type { ArticleFingerprint } from '../core/recognition/fingerprint.ts';
import { plainWords } from '../core/recognition/plain-words.ts';
import { shinglesOf } from '../core/recognition/shingles.ts';
import { dataOf, isElement, isText, lengthOf } from '../dom/nodes.ts';
import { ComposedWalk } from './composed-walk.ts';

/** How much of a change is read: nodes that came at once, nodes below each, characters in all. */
const MOST_CHANGES = 40;
const MOST_NODES_EACH = 120;
const MOST_CHARACTERS = 4_000;
/** A shorter run cannot hold three words that identify anything. */
const SHORTEST = 14;

/** Tells whether changes to a page bring words of the articles that we know. Reads only part of them. */
export function createWordWatch(
  fingerprints: readonly ArticleFingerprint[],
): (records: readonly MutationRecord[]) => boolean {
  const known = new Set(fingerprints.flatMap(({ shingles }) => shingles));
  return (records) => {
    let left = MOST_CHARACTERS;
    for (const node of addedBy(records)) {
      const text = textOf(node, left);
      left -= text.length;
      if (text.length >= SHORTEST && shinglesOf(plainWords(text)).some((one) => known.has(one)))
        return true;
      if (left <= 0) return false;
    }
    return false;
  };
}

function addedBy(records: readonly MutationRecord[]): Node[] {
  const nodes: Node[] = [];
  for (const { type, target, addedNodes } of records) {
    if (nodes.length >= MOST_CHANGES) break;
    if (type === 'characterData') nodes.push(target);
    else if (type === 'childList') nodes.push(...[...addedNodes].slice(0, MOST_CHANGES));
  }
  return nodes.slice(0, MOST_CHANGES);
}

function textOf(node: Node, most: number): string {
  if (isText(node)) return lengthOf(node) > most ? '' : dataOf(node);
  if (!isElement(node)) return '';
  let text = '';
  const walk = new ComposedWalk(node, MOST_NODES_EACH, () => undefined);
  for (let at = walk.next(); at && text.length < most; at = walk.next()) {
    if (isElement(at)) walk.enter(at);
    else if (isText(at)) text += lengthOf(at) > most ? '' : `${dataOf(at)} `;
  }
  return text;
}

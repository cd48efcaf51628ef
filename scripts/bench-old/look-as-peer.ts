import { JSDOM } from 'jsdom';
import { loadKnown } from '../annotate/known.ts';
import { findByPeer } from '../bench/peer.ts';
import type { Look } from './side.ts';

/** Every quote is looked for on every page, as Hypothesis's client anchors what it is handed. */
export async function lookAsPeer(): Promise<Look> {
  const { matching } = await loadKnown();
  const targets = matching.articles.flatMap(({ targets: all }) =>
    all.map(({ selector }) => selector),
  );
  return (html) => {
    const text = new JSDOM(html).window.document.body.textContent ?? '';
    return targets.filter((target) => findByPeer(text, target, 0) !== null).length;
  };
}

// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { KeptPart, MOST_NEAR } from '../../src/page/kept-part.ts';
import type { Stretch } from '../../src/page/scan-page.ts';

const element = (html: string): Element => {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  return holder.firstElementChild as Element;
};
const stretchIn = (block: Element): Stretch => ({
  node: block.firstChild as Text,
  block,
  hits: [0],
  words: 3,
});
const keptOf = (kept: KeptPart, block: Element) =>
  [...block.children].filter((child) => kept.has(child)).length;

it('keeps a block with words of the article whole, however many elements it has', () => {
  const block = element(`<p>Words${'<i>x</i>'.repeat(3 * MOST_NEAR)}</p>`);

  expect(keptOf(new KeptPart([stretchIn(block)], new Set()), block)).toBe(3 * MOST_NEAR);
});

it('keeps a bounded part of a block that is only near, the same one each time', () => {
  const block = element(`<div>Words${'<i>x</i>'.repeat(3 * MOST_NEAR)}</div>`);
  const kept = new KeptPart([], new Set([block]));

  expect(keptOf(kept, block)).toBe(MOST_NEAR);
  expect(keptOf(kept, block)).toBe(MOST_NEAR);
});

it('keeps a block with words of the article that is near another', () => {
  const block = element(`<p>Words${'<i>x</i>'.repeat(3 * MOST_NEAR)}</p>`);

  expect(keptOf(new KeptPart([stretchIn(block)], new Set([block])), block)).toBe(3 * MOST_NEAR);
});

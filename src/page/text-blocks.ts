import type { Span } from '../core/span.ts';
import { closest } from '../dom/elements.ts';
import { parentElementOf } from '../dom/nodes.ts';
import type { PageText } from './page-text.ts';

/** A block of the text as a reader sees it. */
export interface TextBlock extends Span {
  readonly role: 'text' | 'quotation' | 'heading' | 'item';
}

const ROLES = [
  ['h2, h3, h4, h5, h6', 'heading'],
  ['blockquote', 'quotation'],
  ['li', 'item'],
] as const;

/** The blocks of a page's text in text order, without its title. */
export function textBlocks(text: PageText): TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const { 0: words, index } of text.text.matchAll(/[^\n](?:[^\n]|\n(?!\n))*/g)) {
    const first = text.rangeOf({ start: index, end: index + 1 })?.startContainer;
    const holder = first && parentElementOf(first);
    if (!holder || words.trim() === '' || closest(holder, 'h1')) continue;
    const role = ROLES.find(([selector]) => closest(holder, selector))?.[1] ?? 'text';
    blocks.push({ start: index, end: index + words.length, role });
  }
  return blocks;
}

import { saysNo } from '../core/matching/judge/denials.ts';
import type { Span } from '../core/span.ts';
import { composedParentOf } from '../dom/composed.ts';
import { attributeOf, localNameOf, query } from '../dom/elements.ts';
import { textContentOf } from '../dom/nodes.ts';
import type { PageText } from './page-text.ts';

/** Chunks looked at between two chances to stop. */
const CHUNKS_PER_STEP = 100;
/** How many levels down an element of an aside may hold its words. */
const DEEPEST = 4;
/** The most characters in a row of buttons. */
const LONGEST = 120;

const SHARING =
  /(?:^|[\s_-])(?:shar(?:e|es|ing|edaddy|ebar)|social|tweet|addtoany|a2a)(?:$|[\s_-])/i;
const SHARE_ADDRESS = /\/sharer|\/intent\/|[/.]share\b|shareArticle|^mailto:\?/i;
/** A note's reference mark: a number, a letter or a sign, bracketed or not. */
const NOTE_MARK = /^\s*[[(]?(?:\d{1,3}|[a-z]|[*†‡§¶]{1,3})[\])]?\s*$/iu;
/** Text that a superscript number can be a note on: not another number, not a unit. */
const NOTED = /(?:[\p{L}’']{4}|[.,;:!?)”"’])\s*$/u;

/**
 * Words in the text that are not the author's, judging by the page's elements: footnote marks,
 * buttons, share bars. In text order.
 */
export function* findAsides(text: PageText): Generator<void, Span[]> {
  const known = new Map<Element, boolean>();
  const found: Span[] = [];
  for (const [index, { node, start, data }] of text.chunks.entries()) {
    if (index % CHUNKS_PER_STEP === CHUNKS_PER_STEP - 1) yield;
    const before = () => text.text.slice(Math.max(0, start - 8), start);
    const isOne = (element: Element) => {
      const answer = known.get(element) ?? (isNoteMark(element, before) || isControl(element));
      known.set(element, answer);
      return answer;
    };
    if (!parentsOf(node).some(isOne)) continue;
    const last = found.at(-1);
    const end = start + data.length;
    if (last?.end === start) found[found.length - 1] = { start: last.start, end };
    else found.push({ start, end });
  }
  return found;
}

function parentsOf(node: Node): Element[] {
  const parents: Element[] = [];
  let at = composedParentOf(node);
  for (; at && parents.length < DEEPEST; at = composedParentOf(at)) parents.push(at);
  return parents;
}

function isNoteMark(element: Element, before: () => string): boolean {
  const name = localNameOf(element);
  if (name !== 'a' && name !== 'sup') return false;
  const words = textContentOf(element) ?? '';
  if (!NOTE_MARK.test(words)) return false;
  const link = name === 'a' ? element : query(element, 'a');
  if (link && attributeOf(link, 'href')?.includes('#')) return true;
  return name === 'sup' && (/[[(]/.test(words) || NOTED.test(before()));
}

function isControl(element: Element): boolean {
  const asked = (name: string) => attributeOf(element, name) ?? '';
  const name = localNameOf(element);
  const isOne =
    name === 'button' ||
    asked('role') === 'button' ||
    SHARING.test(`${asked('class')} ${asked('id')}`) ||
    (name === 'a' && SHARE_ADDRESS.test(asked('href')));
  const words = isOne ? (textContentOf(element) ?? '') : '';
  // A word inside a button may be the author's: one that would reverse a sentence is no aside.
  return isOne && words.length <= LONGEST && !saysNo(words);
}

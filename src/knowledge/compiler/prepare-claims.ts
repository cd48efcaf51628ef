import { DENIALS } from '../../core/matching/judge/denials.ts';
import { isHomograph } from '../../core/matching/judge/homographs.ts';
import {
  Around,
  LEAD_SHIFT,
  MOST_MARKS,
  type PreparedClaims,
  type PreparedSpan,
  TRAIL_SHIFT,
} from '../../core/matching/prepared-claims.ts';
import { wordText } from '../../core/matching/word-text.ts';
import { createFolder } from '../../core/text/folder.ts';
import type { WordList } from '../../core/text/word-list.ts';
import { createWordReader } from '../../core/text/word-reader.ts';
import type { TextQuoteSelector } from '../../core/text-quote-selector.ts';
import { collectStretches } from './collect-stretches.ts';

/** A prefix or suffix this long was cut by length, perhaps in the middle of a word. */
const CUT_LENGTH = 30;
/** How far from a claim a denial is looked for, in words, and some. */
const DENIAL_REACH = 8;

/**
 * Makes claims of one article ready to be searched for: all that can be worked out of their words
 * before there is a page. `article` is its text; without it each claim stands by itself.
 */
export function prepareClaims(
  claims: readonly { readonly selector: TextQuoteSelector }[],
  article = '',
): PreparedClaims {
  const reader = createWordReader();
  const selectors = claims.map(({ selector: { exact, prefix = '', suffix = '' } }) => ({
    exact,
    prefix,
    suffix,
  }));
  const { text, starts } = collectStretches(selectors, article);
  const spans: PreparedSpan[] = [];
  const denials: Record<number, string> = {};
  let before = 0;
  for (const [index, selector] of selectors.entries()) {
    const start = (starts[index] ?? 0) + selector.prefix.length;
    const { exact, prefix, suffix } = selector;
    const around = aroundOf(selector, reader.read(exact), reader.read(prefix), reader.read(suffix));
    spans.push([start - before, exact.length, prefix.length, suffix.length, around]);
    before = start;
    const near = denialsNear(selector, article);
    if (near.length > 0) denials[index] = near.join(' ');
  }
  return { text, spans, denials };
}

function aroundOf(
  { exact, prefix, suffix }: Required<TextQuoteSelector>,
  words: WordList,
  before: WordList,
  after: WordList,
): number {
  const isInSentence = prefix.trimEnd() !== '' && !/[.!?]["”’]?$/u.test(prefix.trimEnd());
  const bits: readonly (readonly [number, boolean])[] = [
    [Around.opening, prefix.trim() === '' && /^\P{L}*\p{Lu}/u.test(exact)],
    [Around.quoted, /[“«„"‘][^”»"]*$/u.test(prefix) || /^[^“«„"]*[”»"]/u.test(suffix)],
    [Around.stated, suffix !== '' && !/^[\s"”’)]*\?/u.test(suffix) && !/\?\W*$/u.test(exact)],
    [Around.endsSentence, /^["”’»)\]]*\s*[.!](?!\.)/u.test(suffix)],
    [Around.inSentence, isInSentence],
    [Around.decimalComma, /\p{Script=Cyrillic}/u.test(exact)],
    [Around.homograph, wordsOf(exact, words).some(isHomograph)],
    [Around.cutBefore, prefix.length >= CUT_LENGTH && before.starts[0] === 0],
    [
      Around.cutAfter,
      suffix.length >= CUT_LENGTH && after.ends[after.length - 1] === suffix.length,
    ],
  ];
  const around = bits.reduce((all, [bit, is]) => (is ? all | bit : all), 0);
  const lead = marksIn(exact.slice(0, words.starts[0] ?? 0));
  const trail = marksIn(exact.slice(words.ends[words.length - 1] ?? exact.length));
  return around | (lead << LEAD_SHIFT) | (trail << TRAIL_SHIFT);
}

function wordsOf(text: string, { starts, ends, length }: WordList): string[] {
  const folder = createFolder();
  return Array.from({ length }, (_, at) => wordText(text, starts[at] ?? 0, ends[at] ?? 0, folder));
}

function marksIn(text: string): number {
  const marks = [...text].filter((mark) => !/[\s\p{Cf}\p{Cc}]/u.test(mark));
  return Math.min(MOST_MARKS, marks.length);
}

/** The denials that the article itself has near a claim: a page that lost a word between must not be refused for them. */
function denialsNear(
  { exact, prefix, suffix }: Required<TextQuoteSelector>,
  article: string,
): string[] {
  const at = article.indexOf(prefix + exact + suffix);
  if (at === -1) return [];
  const start = at + prefix.length;
  const lead =
    article
      .slice(0, start)
      .toLowerCase()
      .match(/[\p{L}'’]+/gu) ?? [];
  const trail =
    article
      .slice(start + exact.length)
      .toLowerCase()
      .match(/[\p{L}'’]+/gu) ?? [];
  const near = [...lead.slice(-DENIAL_REACH), ...trail.slice(0, DENIAL_REACH)];
  return [...new Set(near.map((word) => word.replaceAll('’', "'")))].filter((word) =>
    DENIALS.has(word),
  );
}

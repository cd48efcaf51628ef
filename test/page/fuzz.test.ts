import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { approximateSearchFor } from '../../src/core/matching/approximate-search-for.ts';
import type { MatchStatus } from '../../src/core/matching/match.ts';
import { isBound } from '../../src/core/matching/match.ts';
import {
  compileMatching,
  compileRecognition,
} from '../../src/knowledge/compiler/compile-matching.ts';
import { findMarks } from '../../src/page/find-marks.ts';
import { tagLayout } from '../../src/page/tag-layout.ts';
import { loadBundled, wordsFor } from '../../tools/build/knowledge-plugin.ts';
import { ROOT } from '../../tools/lib/root.ts';
import { ARTICLE_URL } from '../../tools/site/article.ts';
import {
  buildFuzzed,
  type FuzzedPage,
  fuzzedPage,
  type Mutation,
  mutateFuzzed,
} from '../../tools/support/fuzzed-page.ts';

// FUZZ_RUNS=5000 for a long run, FUZZ_SEED for another one than last time's, FUZZ_SHRINK=1 for the
// smallest page that shows what was found, which takes minutes.
const RUNS = Number(process.env.FUZZ_RUNS ?? 25);
const SEED = Number(process.env.FUZZ_SEED ?? 1);
/** Steps of a look at a page of some thousand nodes; each is a slice's chance to end. */
const MOST_STEPS = 20_000;

const base = await loadBundled(ROOT);
const known = {
  recognition: compileRecognition(base),
  matching: compileMatching(base, await wordsFor(base)),
};
const { window } = new JSDOM('<!doctype html><body>', { url: ARTICLE_URL });
const { document, Element, Text } = window;

/** Letters and digits: what no cut and no mark of typography changes. */
const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** What hides words, so that they may stand between two others, and what hides them from some readers only. */
const MAY_BE_UNSEEN =
  'script,style,template,select,iframe,dialog,[aria-hidden=true],[style*=none],[style*="visibility:hidden"]';

/** The letters that a range paints; what may be unseen counts where it is of the words that are wanted. */
function lettersIn(range: Range, wanted: string, before: string): string {
  const walker = document.createTreeWalker(range.commonAncestorContainer, 4);
  let all = before;
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (!(node instanceof Text) || !range.intersectsNode(node)) continue;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : undefined;
    const here = letters(node.data.slice(from, to));
    const { parentElement } = node;
    const isOptional =
      parentElement !== null &&
      Element.prototype.closest.call(parentElement, MAY_BE_UNSEEN) !== null;
    if (!isOptional || wanted.startsWith(all + here)) all += here;
  }
  return all;
}

/** A cut may leave a misprint: letters that went with what was removed. */
function isOf(painted: string, wanted: string, status: MatchStatus): boolean {
  if (status !== 'edited') return painted === wanted;
  let rest = painted;
  for (const letter of wanted) if (rest.startsWith(letter)) rest = rest.slice(1);
  return rest === '' && wanted.length - painted.length <= 2;
}

/** One look at the page, `meanwhile` happening between its steps. Returns what is wrong with its marks. */
function look(meanwhile: readonly Mutation[]): string[] {
  const page = { document, url: ARTICLE_URL, layout: tagLayout, wantsOthers: true };
  const steps = findMarks(page, [known], approximateSearchFor);
  const waiting = [...meanwhile];
  let step = steps.next();
  for (let count = 0; !step.done; step = steps.next()) {
    if (++count > MOST_STEPS) throw new Error('the look does not end');
    const next = waiting.shift();
    if (next) mutateFuzzed(document, next);
  }
  if (!step.value) return [];
  return step.value.marks.flatMap((mark) => {
    if (!isBound(mark) || mark.selector === null) return [];
    const wanted = letters(mark.selector.exact);
    const painted = mark.pieces().reduce((all, range) => lettersIn(range, wanted, all), '');
    const isRight = painted === '' || isOf(painted, wanted, mark.status);
    return isRight ? [] : [`${mark.id} (${mark.status}): ${painted}`];
  });
}

test('a look at any page ends, without an error, a wrong mark or a change of a node', () => {
  const judge = ({ body, mutations }: FuzzedPage) => {
    buildFuzzed(document, body);
    const before = document.documentElement.outerHTML;
    expect(look([])).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
    // The page changes during the second look, which may then miss what it did not read, but holds
    // nothing else; the third one sees what became of it.
    expect(look(mutations)).toEqual([]);
    expect(look([])).toEqual([]);
  };
  const endOnFailure = process.env.FUZZ_SHRINK === undefined;
  fc.assert(fc.property(fuzzedPage, judge), { numRuns: RUNS, seed: SEED, endOnFailure });
}, 600_000);

import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { approximateSearchFor } from '../../src/core/matching/approximate-search-for.ts';
import { isOrphan } from '../../src/core/matching/match.ts';
import { runToEnd } from '../../src/core/run-to-end.ts';
import {
  compileMatching,
  compileRecognition,
} from '../../src/knowledge/compiler/compile-matching.ts';
import { findMarks } from '../../src/page/find-marks.ts';
import { tagLayout } from '../../src/page/tag-layout.ts';
import { loadBundled, wordsFor } from '../../tools/build/knowledge-plugin.ts';
import { ROOT } from '../../tools/lib/root.ts';
import { ARTICLE_URL } from '../../tools/site/article.ts';
import { COPIES } from '../../tools/site/corpus/copies.ts';
import { articleWith, text, WORDS } from '../../tools/site/corpus/corpus-page.ts';
import { PARTS } from '../../tools/site/corpus/parts.ts';

const base = await loadBundled(ROOT);
const known = {
  recognition: compileRecognition(base),
  matching: compileMatching(base, await wordsFor(base)),
};

function look(html: string) {
  const { document } = new JSDOM(html, { url: ARTICLE_URL }).window;
  const page = { document, url: ARTICLE_URL, layout: tagLayout, wantsOthers: false };
  const found = runToEnd(findMarks(page, [known], approximateSearchFor));
  if (!found) throw new Error('expected a page with words');
  return found;
}

/** What tags and attributes tell without a style sheet. */
const TOLD_BY_TAGS = [...PARTS, ...COPIES].filter(
  ({ name, html }) =>
    !/style="|css|class="(?:narrow|print|line)/.test(html) || name === 'pages-of-one-article',
);

test.each(TOLD_BY_TAGS.map((page) => [page.name, page.html]))(
  'all claims are bound on %s',
  (_, html) => {
    expect(
      look(html)
        .marks.filter(isOrphan)
        .map(({ id, status }) => [id, status]),
    ).toEqual([]);
  },
);

/** A block put into the middle of the sentence that a claim is. */
function interrupted(block: string): string {
  const sentence = WORDS.findIndex((words) => words.includes('on the brink of pivoting'));
  const whole = WORDS[sentence] ?? '';
  const at = whole.indexOf(' pivoting his country');
  const cut = `<div>${whole.slice(0, at)}${block}${whole.slice(at)}</div>`;
  return articleWith(`<div class="entry">${text(0, sentence)}${cut}${text(sentence + 1)}</div>`);
}

test('words on both sides of an advertisement are marked, and the advertisement is not', () => {
  const { marks } = look(interrupted('<aside>Buy a car today</aside>'));
  const mark = marks.find(({ id }) => id === 'brink-of-pivot');
  const pieces = mark?.pieces().map((piece) => String(piece)) ?? [];
  expect(pieces.length).toBe(2);
  expect(pieces.join('')).toBe(mark?.selector?.exact);
});

test.each(['not', 'never again'])(
  'words that an own block "%s" turns are not marked over it',
  (word) => {
    const other = interrupted(`<div>${word}</div>`).replace(
      ' pivoting his country',
      ' leaving his country',
    );
    expect(
      look(other)
        .marks.find(({ id }) => id === 'brink-of-pivot')
        ?.pieces(),
    ).toEqual([]);
  },
);

test('words that no part of the article has been read of tell what hides them', () => {
  const { hidden, marks } = look(articleWith(`<div hidden id="h">${text()}</div>`));
  expect(hidden.map(({ id }) => id)).toEqual(['h']);
  expect(marks).toEqual([]);
});

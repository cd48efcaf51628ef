import { beforeAll, describe, expect, test } from 'vitest';
import { approximateSearchFor } from '../../src/core/matching/approximate-search-for.ts';
import { isBound, isOrphan } from '../../src/core/matching/match.ts';
import { isClaim } from '../../src/core/model/mark.ts';
import { runToEnd } from '../../src/core/run-to-end.ts';
import {
  compileMatching,
  compileRecognition,
} from '../../src/knowledge/compiler/compile-matching.ts';
import {
  findMarks,
  type KnownBase,
  type MarkedPage,
  markArticles,
} from '../../src/page/find-marks.ts';
import { matchInterrupted } from '../../src/page/match-interrupted.ts';
import { recognisePage } from '../../src/page/recognise-page.ts';
import { tagLayout } from '../../src/page/tag-layout.ts';
import { loadBundled } from '../../tools/build/knowledge-plugin.ts';
import { ROOT } from '../../tools/lib/root.ts';
import { ARTICLE_URL } from '../../tools/site/article.ts';
import { articlePage } from '../../tools/site/article-page.ts';
import { documentOf } from '../support/dom.ts';

const { html } = articlePage();
let bundled: KnownBase;

beforeAll(async () => {
  const base = await loadBundled(ROOT);
  bundled = {
    recognition: compileRecognition(base),
    // Without a word list no misspelling is accepted, and here is none.
    matching: compileMatching(base, null),
  };
});

/** The same words under another name, as if somebody else had written about them too. */
function other(): KnownBase {
  const { recognition, matching } = bundled;
  const [article] = matching.articles;
  if (!article) throw new Error('the bundled base has no article');
  const targets = article.targets
    .slice(0, 3)
    .map((target) => ({ ...target, id: `other-${target.id}` }));
  const knowledgeBase = { ...matching.knowledgeBase, id: 'other' };
  return { recognition, matching: { knowledgeBase, articles: [{ ...article, targets }] } };
}

function marksOn(page: string, known: readonly KnownBase[]): MarkedPage {
  return marksIn(documentOf(page), known);
}

function marksIn(document: Document, known: readonly KnownBase[]): MarkedPage {
  const search = {
    document,
    url: ARTICLE_URL,
    layout: tagLayout,
    wantsOthers: true,
  };
  const found = runToEnd(findMarks(search, known, approximateSearchFor));
  if (!found) throw new Error('expected a page with words');
  return found;
}

describe('marks on the article', () => {
  test('have one for each target, claims numbered in the order of the text', () => {
    const { marks, bases } = marksOn(html, [bundled]);
    const claims = marks.filter(isClaim);
    expect(bases[0]?.article).not.toBeNull();
    expect(claims.map(({ number }) => number)).toEqual(claims.map((_, index) => index + 1));
    expect(marks.every(isBound)).toBe(true);
    expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
  });

  test('leave words among which the page puts others, and come back when they are gone', () => {
    const { marks } = marksOn(html, [bundled]);
    const mark = marks[3];
    const words = String(mark?.range());
    const node = mark?.range()?.startContainer as Text;
    const after = node.splitText((mark?.range()?.startOffset ?? 0) + 4);
    expect(String(mark?.range())).toBe(words);
    const advertisement = node.ownerDocument.createTextNode(' Buy a boat. ');
    after.before(advertisement);
    expect(mark?.pieces()).toEqual([]);
    expect(mark?.range()).toBeNull();
    advertisement.remove();
    expect(String(mark?.range())).toBe(words);
  });

  test.each([
    ['a text', (document: Document) => document.createTextNode(' Buy a boat. ')],
    [
      'an element',
      (document: Document) => {
        const made = document.createElement('b');
        made.textContent = ' Buy a boat. ';
        return made;
      },
    ],
  ])('have no words among which the page has put %s since it was read', (_, make) => {
    const { body } = documentOf(html);
    const words = 'hop across the border to Russia';
    const walker = body.ownerDocument.createTreeWalker(body, 4);
    while (!walker.nextNode()?.textContent?.includes(words));
    const text = walker.currentNode as Text;
    const after = text.splitText(text.data.indexOf(words) + 4);
    const { marks } = marksIn(body.ownerDocument, [bundled]);
    const own = marks.filter(({ selector }) => selector?.exact.includes(words));
    expect(own).not.toEqual([]);
    // The ranges are asked for only now.
    const put = make(body.ownerDocument);
    after.before(put);
    expect(own.flatMap((mark) => mark.pieces())).toEqual([]);
    put.remove();
    for (const mark of own) expect(String(mark.range())).toBe(mark.selector?.exact);
  });

  test('hold what is hidden among their words, and not what is shown there later', () => {
    const [before, after] = ['could in theory just hop across', ' the border to Russia'];
    const hidden = '<b style="display:none"> Buy a boat. </b>';
    const page = html.replace(before + after, before + hidden + after);
    const { marks } = marksOn(page, [bundled]);
    const own = marks.find(({ selector }) => selector?.exact.includes(before + after));
    expect(own?.range()?.toString()).toContain('Buy a boat.');
    const again = marksOn(page, [bundled]);
    const late = again.marks.find(({ key }) => key === own?.key);
    again.text.root.querySelector('b[style]')?.removeAttribute('style');
    expect(late?.pieces()).toEqual([]);
  });

  test.each([
    ['13 views', 'same-after-folding'],
    ['Photo: an agency', 'same-after-folding'],
    ['Not true:', 'altered'],
    ['A myth', 'altered'],
  ])('right after a block “%s” are %s', (words, status) => {
    const page = html.replace(/<p[^>]*>(?=It might also be preparing)/, `<p>${words}</p>$&`);
    expect(page).not.toBe(html);
    const { marks } = marksOn(page, [bundled]);
    const own = marks.find(({ selector }) =>
      selector?.exact.startsWith('It might also be preparing'),
    );
    expect(own?.status === 'exact' ? 'same-after-folding' : own?.status).toBe(status);
  });

  test('find the disclaimer among the claims: by its words, where it stands, without a number', () => {
    const { marks, text } = marksOn(html, [bundled]);
    const disclaimer = marks.find(({ kind }) => kind === 'disclaimer');
    expect(disclaimer).toMatchObject({ number: null, verdict: null, status: 'exact' });
    expect(String(disclaimer?.range())).toMatch(/^DISCLAIMER: All personal views/);
    expect(marks.map(({ span }) => span?.start)).toEqual(
      marks.map(({ span }) => span?.start).sort((a, b) => Number(a) - Number(b)),
    );
    expect(text.text.slice(disclaimer?.span?.start, disclaimer?.span?.end)).toBe(
      disclaimer?.selector?.exact,
    );
  });

  test('make the disclaimer an orphan where the copy lacks it, and bind the claims of other paragraphs', () => {
    const { marks } = marksOn(html.replace(/<p>[^<]*DISCLAIMER[\s\S]*?<\/p>/, ''), [bundled]);
    expect(marks.find(({ kind }) => kind === 'disclaimer')).toMatchObject({ status: 'absent' });
    expect(marks.find(({ kind }) => kind === 'disclaimer')?.range()).toBeNull();
    const disclaimer = marks.find(({ kind }) => kind === 'disclaimer')?.selector?.exact;
    const orphans = marks.filter(isOrphan);
    expect(orphans.length).toBeLessThan(10);
    // Claims about words of the disclaimer itself.
    for (const { selector } of orphans) expect(disclaimer).toContain(selector?.exact);
  });

  test('are printed as JSON with their words, and read again the same', () => {
    const { marks, bases } = marksOn(html, [bundled]);
    const printed = JSON.parse(JSON.stringify({ bases, marks }));
    expect(printed.marks).toHaveLength(marks.length);
    expect(printed.marks[0]).toMatchObject({ number: 1, kind: marks[0]?.kind, status: 'exact' });
    expect(Object.keys(printed.bases[0].article)).not.toContain('targets');
  });
});

test('two knowledge bases on one article keep their marks apart, also on the same words', () => {
  const { marks, bases } = marksOn(html, [bundled, other()]);
  expect(bases.map(({ knowledgeBase }) => knowledgeBase.id)).toEqual([
    bundled.matching.knowledgeBase.id,
    'other',
  ]);
  const others = marks.filter(({ base }) => base === 'other');
  expect(others.map(({ number }) => number)).toEqual([1, 2, 3]);
  const first = marks.find(({ key }) => key !== others[0]?.key);
  expect(first?.span).toEqual(others[0]?.span);
  expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
});

test('a base whose data fails is left out, and the others stay', () => {
  const broken = other();
  const [article] = broken.matching.articles;
  const page = {
    document: documentOf(html),
    url: ARTICLE_URL,
    layout: tagLayout,
    wantsOthers: true,
  };
  const known = [broken, bundled].map(({ recognition, matching }) => ({
    recognition,
    knowledgeBase: matching.knowledgeBase,
  }));
  const recognised = runToEnd(recognisePage(page, known));
  if (!recognised || !article) throw new Error('expected a page with words, and an article');
  const faults: unknown[] = [];
  const found = runToEnd(
    markArticles(
      recognised,
      (base) =>
        base === 'other'
          ? { ...article, prepared: JSON.parse('{}') }
          : (bundled.matching.articles[0] ?? null),
      {
        late: () => ({ approximateSearchFor: approximateSearchFor, matchInterrupted }),
        onFault: (error) => faults.push(error),
      },
    ),
  );
  expect(faults).toHaveLength(1);
  expect(found.bases.map(({ knowledgeBase }) => knowledgeBase.id)).toEqual([
    bundled.matching.knowledgeBase.id,
  ]);
  expect(found.marks).toEqual(marksOn(html, [bundled]).marks.map(() => expect.anything()));
});

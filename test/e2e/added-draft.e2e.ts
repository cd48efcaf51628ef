import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { beginDraft, type Draft } from '../../src/core/writing/draft.ts';
import { addNote, addSource, changeNote } from '../../src/core/writing/operations.ts';
import { BROWSERS } from '../../tools/browsers/browsers.ts';
import { highlights } from '../../tools/browsers/highlights.ts';
import type { TestBrowser } from '../../tools/browsers/test-browser.ts';
import { until } from '../../tools/browsers/wait.ts';
import { OTHER_ARTICLE } from '../../tools/site/other-texts.ts';
import { OTHER_URL } from '../../tools/site/site.ts';
import { targetOf } from '../support/drafts.ts';
import { ADD, says } from './support/added-options.ts';
import { pressButton } from './support/press-switch.ts';
import { keepDraft } from './support/put-draft.ts';
import { withExtension } from './support/with-extension.ts';

const TODAY = '2026-11-29';
const TEXT = OTHER_ARTICLE.paragraphs.map(({ text }) => text).join('\n\n');
const BICYCLES = 'complains about bicycles on the pavement';
const NOBODY = 'nobody asks them to buy anything';
const REVIEW = 'A review is planned for the autumn';

/** The same draft with a note on `words`, whose source is the first of the draft. */
function noted(draft: Draft, words: string, kind: 'opinion' | 'loaded-term'): Draft {
  const next = addNote(draft, targetOf(words, TEXT), TODAY);
  return changeNote(next, next.notes.at(-1)?.id ?? '', {
    kind,
    verdict: 'context',
    headline: `On ${words.slice(0, 24)}.`,
    whatHappened: 'One source, the report, tells of it.',
    confidence: 'low',
    sources: next.sources.map(({ id }) => id),
  });
}

function begun(): Draft {
  const { headline, byline } = OTHER_ARTICLE;
  const article = {
    ...{ url: OTHER_URL, headline, author: byline, published: '2017-03' },
    ...{ outlet: 'The Duran', language: 'en' },
  };
  const draft = beginDraft({
    ...{ article, text: TEXT, writer: 'B. Reader', unique: 'x7k2q9' },
    now: '2026-11-29T09:00:00.000Z',
  });
  const report = { url: 'https://city.example/report', title: 'Report', publisher: 'City' };
  const known = addSource(draft, { ...report, publisherKind: 'official', date: '2017-12-01' });
  return noted(noted(known, BICYCLES, 'loaded-term'), NOBODY, 'opinion');
}

describe.each(BROWSERS)(
  'a draft among the knowledge bases of its writer, in %s',
  (name, launch) => {
    let browser: TestBrowser;

    withExtension(name, launch, (started) => {
      browser = started;
    });

    const openDrafts = async () => {
      const page = await browser.extensionPage('options.html');
      await page.waitFor('.drafts');
      return page;
    };
    const marks = (page: Page, expected: readonly string[]) =>
      until(`marks on ${expected.join(', ')}`, async () => {
        const found = (await highlights(page)).filter((one) =>
          one.name.startsWith('afterword-claim'),
        );
        return (
          found
            .flatMap(({ texts }) => texts)
            .sort()
            .join() === expected.toSorted().join()
        );
      });

    test('is updated by adding it again, says what changed, and its marks follow', async () => {
      const first = begun();
      let options = await openDrafts();
      await keepDraft(options, first);
      await pressButton(options, /^Add to my knowledge bases/);
      await says(options, /Add this knowledge base\?/);
      await pressButton(options, ADD);
      await says(options, /was added/);
      await options.close();

      const page = await browser.open(OTHER_URL);
      const popup = await browser.popup(page);
      await pressButton(popup, /Check this page/);
      await marks(page, [BICYCLES, NOBODY]);

      const [bicycles, nobody] = first.notes;
      const headline = 'The shop has written to the city.';
      const changed = changeNote(first, bicycles?.id ?? '', { headline });
      const without = { ...changed, notes: changed.notes.filter(({ id }) => id !== nobody?.id) };
      const next = { ...noted(without, REVIEW, 'opinion'), changed: '2026-11-29T10:00:00.000Z' };
      options = await openDrafts();
      await keepDraft(options, next, first.changed);
      await pressButton(options, /^Add to my knowledge bases/);
      await says(options, /Update this knowledge base\?/);
      const said = await options.text();
      expect(said).toMatch(/Version 0\.1\.0 becomes 0\.2\.0/);
      for (const change of [
        /New note: “On A review is planned/,
        /Note changed: “The shop has written to the city\.”/,
        /Note taken out: “On nobody asks them/,
      ])
        expect(said).toMatch(change);
      await pressButton(options, /^ *Update *$/);
      await says(options, /is now version 0\.2\.0/);
      await options.close();

      await page.bringToFront();
      await marks(page, [BICYCLES, REVIEW]);
      await page.close();
    });
  },
);

import { expect, test } from 'vitest';
import { type KeptDraft, keepFirst, record, undo } from '../../../src/core/writing/history.ts';
import { meetPage } from '../../../src/core/writing/meet-page.ts';
import { mergeDrafts } from '../../../src/core/writing/merge.ts';
import { changeHead } from '../../../src/core/writing/operations.ts';
import { emptyDraft, HARBOUR_TEXT, harbourDraft } from '../../support/drafts.ts';

const NOW = '2026-11-29T12:00:00.000Z';
const page = harbourDraft().article;
const imported = {
  ...emptyDraft(),
  text: '',
  title: '',
  article: { ...page, headline: '', author: null, published: null, language: 'be' },
};

test('of an imported draft the page tells what the file did not know', () => {
  const met = meetPage(imported, page, HARBOUR_TEXT);
  expect(met).toMatchObject({ text: HARBOUR_TEXT, title: page.headline, article: page });
  const named = { ...imported, title: 'Mine', article: { ...imported.article, author: 'C. D.' } };
  expect(meetPage(named, page, HARBOUR_TEXT)).toMatchObject({
    title: 'Mine',
    article: { author: 'C. D.', published: page.published },
  });
});

test('a draft that was begun on its page stays as it is, and so does one on a page without words', () => {
  expect(meetPage(harbourDraft(), { ...page, headline: 'Other' }, 'Other.')).toEqual(
    harbourDraft(),
  );
  expect(meetPage(imported, page, '')).toBe(imported);
});

test('a step back, or another tab, takes the words of the page away from none', () => {
  const begun = keepFirst(imported);
  const write = (kept: KeptDraft, title: string) =>
    record(kept, changeHead(kept.draft, { title }), { now: NOW });
  let kept = record(begun, { ...begun.draft, text: HARBOUR_TEXT }, { now: NOW });
  expect(kept.undo).toEqual([]);
  kept = undo(write(kept, 'T'), NOW);
  expect(kept.draft).toMatchObject({ title: '', text: HARBOUR_TEXT });
  const merged = mergeDrafts(kept, write(begun, 'Theirs'), NOW);
  expect(merged.draft).toMatchObject({ title: 'Theirs', text: HARBOUR_TEXT });
});

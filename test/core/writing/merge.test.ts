import { expect, test } from 'vitest';
import type { Draft } from '../../../src/core/writing/draft.ts';
import { type KeptDraft, keepFirst, record, undo } from '../../../src/core/writing/history.ts';
import { mergeDrafts } from '../../../src/core/writing/merge.ts';
import {
  addEvent,
  addNote,
  addSource,
  changeEvent,
  changeHead,
  changeNote,
  changeSource,
  removeNote,
} from '../../../src/core/writing/operations.ts';
import { harbourDraft, targetOf } from '../../support/drafts.ts';

const NOW = '2026-11-29T12:00:00.000Z';
const begun = keepFirst(harbourDraft());
const [forecast = '', fact = ''] = begun.draft.notes.map(({ id }) => id);

function write(kept: KeptDraft, ...changes: readonly ((draft: Draft) => Draft)[]): KeptDraft {
  return changes.reduce((now, change) => record(now, change(now.draft), { now: NOW }), kept);
}
const headline = (id: string, words: string) => (draft: Draft) =>
  changeNote(draft, id, { headline: words });
const note = ({ draft }: KeptDraft, id: string) => draft.notes.find((one) => one.id === id);

test('what two tabs changed in different notes and fields is all there', () => {
  const theirs = write(begun, headline(forecast, 'Theirs.'), (draft) =>
    changeNote(draft, fact, { confidence: 'low' }),
  );
  const ours = write(begun, headline(fact, 'Ours.'), (draft) => changeHead(draft, { title: 'T' }));
  const merged = mergeDrafts(theirs, ours, NOW);
  expect(note(merged, forecast)?.headline).toBe('Theirs.');
  expect(note(merged, fact)).toMatchObject({ headline: 'Ours.', confidence: 'low' });
  expect(merged.draft.title).toBe('T');
});

test('where both changed the same field ours stands, and theirs is one step back', () => {
  const theirs = write(begun, headline(fact, 'Theirs.'));
  const merged = mergeDrafts(theirs, write(begun, headline(fact, 'Ours.')), NOW);
  expect(note(merged, fact)?.headline).toBe('Ours.');
  expect(note(undo(merged, NOW), fact)?.headline).toBe('Theirs.');
});

test('new notes of both stay, also where their first words gave them one id', () => {
  const add = (words: string) => (draft: Draft) => addNote(draft, targetOf(words), '2026-11-29');
  const theirs = write(begun, add('The old quay takes vessels of ninety metres'));
  const ours = write(begun, add('The old quay takes vessels'));
  const { draft } = mergeDrafts(theirs, ours, NOW);
  expect(draft.notes.map(({ target }) => target.exact).slice(2)).toEqual([
    'The old quay takes vessels of ninety metres',
    'The old quay takes vessels',
  ]);
  expect(new Set(draft.notes.map(({ id }) => id)).size).toBe(4);
});

test('new sources and events of both stay, and each note cites its own', () => {
  const cite = (at: string, title: string) => (draft: Draft) => {
    // As the form does: an empty one, which is filled in then.
    const withSource = addSource(draft);
    const source = withSource.sources.at(-1)?.id ?? '';
    const withEvent = addEvent(changeSource(withSource, source, { title }));
    const event = withEvent.events.at(-1)?.id ?? '';
    const filled = changeEvent(withEvent, event, { title, sources: [source] });
    return changeNote(filled, at, { sources: [source], events: [event] });
  };
  const theirs = write(begun, cite(forecast, 'Theirs'));
  const ours = write(begun, cite(fact, 'Ours'));
  const { draft } = mergeDrafts(theirs, ours, NOW);
  const cited = (id: string) => {
    const of = draft.notes.find((one) => one.id === id);
    const event = draft.events.find((one) => one.id === of?.events[0]);
    return [of?.sources[0], event?.sources[0]].map(
      (source) => draft.sources.find((one) => one.id === source)?.title,
    );
  };
  expect(cited(forecast)).toEqual(['Theirs', 'Theirs']);
  expect(cited(fact)).toEqual(['Ours', 'Ours']);
});

test('a note that one removed is gone, unless the other went on with it', () => {
  const removed = write(begun, (draft) => removeNote(draft, fact));
  const elsewhere = write(begun, headline(forecast, 'New.'));
  const going = write(begun, headline(fact, 'New.'));
  for (const [theirs, ours, is] of [
    [removed, elsewhere, false],
    [elsewhere, removed, false],
    [removed, going, true],
    [going, removed, true],
  ] as const)
    expect(note(mergeDrafts(theirs, ours, NOW), fact) !== undefined).toBe(is);
});

test('drafts that remember nothing in common lose no note', () => {
  const theirs = keepFirst(removeNote(begun.draft, fact));
  const ours = keepFirst(removeNote(begun.draft, forecast));
  const { draft } = mergeDrafts(theirs, ours, NOW);
  expect(draft.notes.map(({ id }) => id)).toEqual([forecast, fact]);
});

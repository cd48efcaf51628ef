import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Draft } from '../../../src/core/writing/draft.ts';
import { keepFirst, MOST_STEPS, record, redo, undo } from '../../../src/core/writing/history.ts';
import {
  addSource,
  changeHead,
  changeNote,
  changeSource,
} from '../../../src/core/writing/operations.ts';
import { Acts } from '../../support/draft-acts.ts';
import { harbourDraft } from '../../support/drafts.ts';

const NOW = '2026-11-29T12:00:00.000Z';
const said = ({ changed: _, ...draft }: Draft) => draft;

test('every step back leads to what was there before, and every step forth again to what came after', () => {
  fc.assert(
    fc.property(Acts, (acts) => {
      let kept = keepFirst(harbourDraft());
      const states = [said(kept.draft)];
      for (const [act, pick] of acts) {
        const next = record(kept, act(kept.draft, pick), { now: NOW });
        if (next !== kept) states.push(said(next.draft));
        kept = next;
      }
      // As it comes out of the store.
      kept = structuredClone(kept);
      const last = kept;
      for (const state of states.toReversed()) {
        expect(said(kept.draft)).toEqual(state);
        kept = undo(kept, NOW);
      }
      for (const state of states.slice(1)) {
        kept = redo(kept, NOW);
        expect(said(kept.draft)).toEqual(state);
      }
      expect(said(redo(kept, NOW).draft)).toEqual(said(last.draft));
    }),
  );
});

test('letters of one field in a row are one step, and another field begins the next', () => {
  const draft = harbourDraft();
  const [note] = draft.notes;
  const write = (headline: string) => changeNote(draft, note?.id ?? '', { headline });
  let kept = keepFirst(draft);
  for (const words of ['W', 'Wi', 'Wid'])
    kept = record(kept, write(words), { now: NOW, kind: 'headline' });
  kept = record(kept, changeHead(kept.draft, { title: 'T' }), { now: NOW, kind: 'title' });
  expect(kept.undo).toHaveLength(2);
  kept = undo(kept, NOW);
  expect(kept.draft.notes[0]?.headline).toBe('Wid');
  expect(undo(kept, NOW).draft.notes[0]?.headline).toBe(note?.headline);
});

test('a change after a step back ends the way forth, and what changes nothing ends nothing', () => {
  let kept = keepFirst(harbourDraft());
  kept = record(kept, changeHead(kept.draft, { title: 'One' }), { now: NOW });
  kept = undo(kept, NOW);
  expect(record(kept, { ...kept.draft }, { now: NOW })).toBe(kept);
  kept = record(kept, changeHead(kept.draft, { title: 'Two' }), { now: NOW });
  expect(kept.redo).toEqual([]);
});

test('the ways back are bounded, and small beside the draft', () => {
  let kept = keepFirst({ ...harbourDraft(), text: 'word '.repeat(20_000) });
  for (let count = 0; count < MOST_STEPS + 50; count++)
    kept = record(kept, changeHead(kept.draft, { title: `Title ${count}` }), { now: NOW });
  expect(kept.undo).toHaveLength(MOST_STEPS);
  expect(JSON.stringify(kept.undo).length).toBeLessThan(kept.draft.text.length);
});

test('what is said of a publisher holds for all its sources, also those that come later', () => {
  let draft = addSource(harbourDraft(), { publisher: 'Harbour Radio', title: 'One' });
  draft = addSource(draft, { publisher: 'Harbour Radio', title: 'Two' });
  const first = draft.sources.at(-2)?.id ?? '';
  draft = changeSource(draft, first, { publisherKind: 'state-media', whose: 'The port' });
  draft = addSource(draft, { publisher: 'Harbour Radio', title: 'Three' });
  expect(draft.sources.slice(-3).map(({ whose }) => whose)).toEqual(Array(3).fill('The port'));
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeBetween, withChange } from '../../../src/core/writing/change.ts';
import type { Draft } from '../../../src/core/writing/draft.ts';
import {
  type KeptDraft,
  keepFirst,
  MOST_STEPS,
  record,
  recordRelease,
  redo,
  undo,
} from '../../../src/core/writing/history.ts';
import { addNote, changeNote } from '../../../src/core/writing/operations.ts';
import { Acts } from '../../support/draft-acts.ts';
import { harbourDraft } from '../../support/drafts.ts';

const NOW = '2026-11-29T12:00:00.000Z';
const RELEASE = { version: '0.1.0', date: '2026-11-29', changes: ['First.'], of: NOW, notes: {} };

/** As it comes out of a message or the store. */
const sent = <Value>(value: Value): Value => structuredClone(value);

const TURNS: readonly ((kept: KeptDraft) => KeptDraft)[] = [
  (kept) => undo(kept, NOW),
  (kept) => redo(kept, NOW),
  (kept) => recordRelease(kept, RELEASE),
  (kept) => record(kept, { ...kept.draft, text: `${kept.draft.text}.` }, { now: NOW }),
];

test('what was kept, and each change sent since, make what is written, ways back included', () => {
  const Turns = fc.array(fc.option(fc.constantFrom(...TURNS)), { maxLength: 30 });
  fc.assert(
    fc.property(Acts, Turns, fc.nat(3), (acts, turns, many) => {
      let kept = keepFirst(harbourDraft());
      let basis = kept;
      let there = sent(kept);
      acts.forEach(([act, pick], index) => {
        const kind = pick % 2 ? 'letters' : null;
        kept = record(kept, act(kept.draft, pick), { now: `${NOW}${index}`, kind });
        kept = turns[index]?.(kept) ?? kept;
        // Several changes may go in one.
        if (index % (many + 1) > 0) return;
        there = withChange(there, sent(changeBetween(basis, kept)));
        basis = kept;
        expect(there).toEqual(kept);
      });
    }),
  );
});

test('steps that are forgotten here are forgotten there', () => {
  let kept = keepFirst(harbourDraft());
  let there = sent(kept);
  for (let count = 0; count < MOST_STEPS + 3; count++) {
    const next = record(kept, named(kept.draft, `Seen ${count}.`), { now: NOW });
    there = withChange(there, sent(changeBetween(kept, next)));
    kept = next;
  }
  expect(there).toEqual(kept);
  expect(there.undo).toHaveLength(MOST_STEPS);
});

test('a letter in a draft of a thousand notes is a small message, however much was undone before', () => {
  let draft = harbourDraft();
  for (let count = 0; count < 1_000; count++)
    draft = addNote(draft, { prefix: '', exact: `words ${count}`, suffix: '' }, '2026-11-29');
  let kept = keepFirst(draft);
  for (let count = 0; count < 50; count++)
    kept = record(kept, named(kept.draft, `Seen ${count}.`), { now: NOW });
  const next = record(kept, named(kept.draft, 'Seen.'), { now: NOW, kind: 'headline' });
  expect(JSON.stringify(next).length).toBeGreaterThan(250_000);
  expect(JSON.stringify(changeBetween(kept, next)).length).toBeLessThan(5_000);
});

function named(draft: Draft, headline: string): Draft {
  return changeNote(draft, draft.notes[0]?.id ?? '', { headline });
}

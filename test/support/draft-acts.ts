import fc from 'fast-check';
import type { Draft } from '../../src/core/writing/draft.ts';
import {
  addEvent,
  addNote,
  addSource,
  changeHead,
  changeNote,
  changeSource,
  linkEvent,
  linkSource,
  removeEvent,
  removeNote,
  removeSource,
} from '../../src/core/writing/operations.ts';

const TARGET = { prefix: '', exact: 'to widen the harbour', suffix: '.' };

type Act = (draft: Draft, pick: number) => Draft;
const at = (items: readonly { readonly id: string }[], pick: number) =>
  items[pick % Math.max(1, items.length)]?.id ?? 'none';
const ACTS: readonly Act[] = [
  (draft) => addNote(draft, TARGET, '2026-11-29'),
  (draft, pick) => changeNote(draft, at(draft.notes, pick), { headline: `Seen ${pick}.` }),
  (draft, pick) => changeNote(draft, at(draft.notes, pick), { kind: 'fact', asOf: null }),
  (draft, pick) => removeNote(draft, at(draft.notes, pick)),
  (draft, pick) => addEvent(draft, { title: `Quay ${pick}` }),
  (draft, pick) => removeEvent(draft, at(draft.events, pick)),
  (draft, pick) => addSource(draft, { title: `Paper ${pick}`, publisher: `Gazette ${pick % 2}` }),
  (draft, pick) => changeSource(draft, at(draft.sources, pick), { whose: `Owner ${pick}` }),
  (draft, pick) => removeSource(draft, at(draft.sources, pick)),
  (draft, pick) => linkEvent(draft, at(draft.notes, pick), at(draft.events, pick), pick % 3 > 0),
  (draft, pick) =>
    linkSource(
      draft,
      { part: pick % 2 ? 'note' : 'event', id: at(pick % 2 ? draft.notes : draft.events, pick) },
      at(draft.sources, pick),
      true,
    ),
  (draft, pick) => changeHead(draft, { title: `Title ${pick}` }),
];
/** What somebody does to a draft: acts with a number that says to what. */
export const Acts = fc.array(fc.tuple(fc.constantFrom(...ACTS), fc.nat(20)), { maxLength: 30 });

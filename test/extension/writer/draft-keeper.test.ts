import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type DraftChange, withChange } from '../../../src/core/writing/change.ts';
import type { Draft } from '../../../src/core/writing/draft.ts';
import { type KeptDraft, keepFirst } from '../../../src/core/writing/history.ts';
import { addNote, changeHead } from '../../../src/core/writing/operations.ts';
import type { KeptAnswer } from '../../../src/extension/messages.ts';
import { DraftKeeper } from '../../../src/extension/writer/draft-keeper.ts';
import { emptyDraft } from '../../support/drafts.ts';

const draft = emptyDraft();
const titled = (title: string) => (one: Draft) => changeHead(one, { title });
const noted = (exact: string) => (one: Draft) =>
  addNote(one, { exact, prefix: '', suffix: '' }, '2026-11-29');

/** `takes`: whether the store makes the draft of what has changed; where it does not, all of it is sent. */
function keeperOf(
  answers: readonly (KeptAnswer | Error)[],
  { milliseconds = 0, takes = () => false }: { milliseconds?: number; takes?(): boolean } = {},
) {
  const sent: { title: string; notes: number; basis: string | null }[] = [];
  const changes: { change: DraftChange; basis: string }[] = [];
  const states: unknown[] = [];
  const seen: KeptDraft[] = [];
  const left = [...answers];
  const keeper = new DraftKeeper({
    kept: keepFirst(draft),
    isKept: false,
    async keep(kept, basis) {
      sent.push({ title: kept.draft.title, notes: kept.draft.notes.length, basis });
      if (milliseconds > 0) await new Promise((done) => setTimeout(done, milliseconds));
      const answer = left.shift() ?? { ok: true, newer: null };
      if (answer instanceof Error) throw answer;
      return answer;
    },
    async keepChange(change, basis) {
      changes.push({ change, basis });
      if (milliseconds > 0) await new Promise((done) => setTimeout(done, milliseconds));
      return takes() ? { ok: true, newer: null } : null;
    },
    onChange: (kept) => seen.push(kept),
    onState: (state) => states.push(state),
  });
  return { keeper, sent, changes, states, seen };
}

describe('a draft that is written', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: Date.parse('2026-11-29T11:00:00Z') });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('is kept within 300 ms of its first change, with all that came until then', async () => {
    const { keeper, sent, states } = keeperOf([]);
    keeper.change(titled('A'), 'title');
    await vi.advanceTimersByTimeAsync(200);
    keeper.change(titled('AB'), 'title');
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(100);
    expect(sent).toEqual([{ title: 'AB', notes: 0, basis: null }]);
    expect(states.at(-1)).toBe('kept');
  });

  test('is not kept before anything was written', async () => {
    const { keeper, sent } = keeperOf([]);
    keeper.change((one) => one);
    keeper.flush();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent).toEqual([]);
  });

  test('is kept at once where the page goes', async () => {
    const { keeper, sent } = keeperOf([]);
    keeper.change(noted('The council'));
    keeper.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent).toHaveLength(1);
  });

  test('says on what each version is based, so that no other is written over', async () => {
    const { keeper, sent } = keeperOf([]);
    keeper.change(titled('A'), 'title');
    await vi.advanceTimersByTimeAsync(300);
    const first = keeper.kept.draft.changed;
    await vi.advanceTimersByTimeAsync(1_000);
    keeper.change(titled('B'), 'title');
    await vi.advanceTimersByTimeAsync(300);
    expect(sent.map(({ basis }) => basis)).toEqual([null, first]);
  });

  test('is sent whole once, and after that only what has changed', async () => {
    const { keeper, sent, changes } = keeperOf([], { takes: () => true });
    keeper.change(noted('The council'));
    await vi.advanceTimersByTimeAsync(300);
    let there = keeper.kept;
    for (const title of ['A', 'AB', 'ABC']) {
      keeper.change(titled(title), 'title');
      await vi.advanceTimersByTimeAsync(300);
    }
    keeper.undo();
    await vi.advanceTimersByTimeAsync(300);
    expect(sent).toHaveLength(1);
    for (const { change, basis } of changes) {
      expect(basis).toBe(there.draft.changed);
      there = withChange(there, change);
    }
    expect(there).toEqual(keeper.kept);
  });

  test('is sent whole where another one is kept by now than the one it was made of', async () => {
    let isThere = true;
    const { keeper, sent, changes } = keeperOf([], { takes: () => isThere });
    keeper.change(titled('A'), 'title');
    await vi.advanceTimersByTimeAsync(300);
    const basis = keeper.kept.draft.changed;
    isThere = false;
    keeper.change(titled('AB'), 'title');
    await vi.advanceTimersByTimeAsync(300);
    expect(changes).toHaveLength(1);
    expect(sent.at(-1)).toEqual({ title: 'AB', notes: 0, basis });
  });

  test('is sent whole, without waiting for an answer, when the page goes', async () => {
    const { keeper, sent, changes } = keeperOf([], { milliseconds: 50, takes: () => true });
    keeper.change(titled('A'), 'title');
    await vi.advanceTimersByTimeAsync(400);
    const basis = keeper.kept.draft.changed;
    keeper.change(titled('AB'), 'title');
    await vi.advanceTimersByTimeAsync(260);
    expect(changes).toHaveLength(1);
    keeper.change(titled('ABC'), 'title');
    // No answer has come to what was sent.
    keeper.leave();
    expect(sent.at(-1)).toEqual({ title: 'ABC', notes: 0, basis });
    await vi.advanceTimersByTimeAsync(400);
    keeper.leave();
    expect(sent).toHaveLength(2);
  });

  test('takes in what another tab wrote meanwhile', async () => {
    const merged = keepFirst({
      ...noted('The quay')(titled('A')(draft)),
      changed: '2026-11-29T12:00:00.000Z',
    });
    const { keeper, sent, seen } = keeperOf([{ ok: true, newer: merged }]);
    keeper.change(titled('A'), 'title');
    await vi.advanceTimersByTimeAsync(300);
    expect(keeper.kept).toBe(merged);
    expect(seen.at(-1)).toBe(merged);
    keeper.change(titled('C'), 'title');
    await vi.advanceTimersByTimeAsync(300);
    expect(sent.at(-1)).toEqual({ title: 'C', notes: 1, basis: merged.draft.changed });
  });

  test('is merged again where more was written while another tab’s words came', async () => {
    const merged = keepFirst({ ...noted('The quay')(draft), changed: '2026-11-29T12:00:00.000Z' });
    const { keeper, sent } = keeperOf([{ ok: true, newer: merged }], { milliseconds: 50 });
    keeper.change(titled('A'), 'title');
    const first = keeper.kept.draft.changed;
    keeper.flush();
    await vi.advanceTimersByTimeAsync(10);
    keeper.change(titled('B'), 'title');
    await vi.advanceTimersByTimeAsync(400);
    // Not on what the other tab kept: that would be written over.
    expect(sent).toEqual([
      { title: 'A', notes: 0, basis: null },
      { title: 'B', notes: 0, basis: first },
    ]);
  });

  test('says when it could not be kept, and tries again with the next change', async () => {
    const { keeper, sent, states } = keeperOf([{ ok: false, fault: 'full' }, new Error('gone')]);
    keeper.change(titled('A'), 'title');
    await vi.advanceTimersByTimeAsync(300);
    expect(states.at(-1)).toEqual({ fault: 'full' });
    keeper.change(titled('B'), 'title');
    await vi.advanceTimersByTimeAsync(300);
    expect(states.at(-1)).toEqual({ fault: 'unavailable' });
    keeper.change(titled('C'), 'title');
    await vi.advanceTimersByTimeAsync(300);
    expect(states.at(-1)).toBe('kept');
    expect(sent).toHaveLength(3);
  });

  test('is replaced by a newer one that was kept elsewhere, but not while its own change is due', async () => {
    const { keeper } = keeperOf([]);
    const other = keepFirst({ ...titled('Other')(draft), changed: '2026-11-29T12:00:00.000Z' });
    keeper.change(titled('Mine'), 'title');
    keeper.replace(other);
    expect(keeper.kept.draft.title).toBe('Mine');
    await vi.advanceTimersByTimeAsync(300);
    expect(keeper.kept).toBe(other);
    keeper.replace(keepFirst(draft));
    expect(keeper.kept).toBe(other);
  });

  test('gives way to one about the page that another tab began, as long as nothing was written', () => {
    const { keeper } = keeperOf([]);
    const other = keepFirst({ ...draft, id: 'other', changed: '2026-01-01T00:00:00.000Z' });
    keeper.replace(other);
    expect(keeper.kept).toBe(other);
    expect(keeper.isKept).toBe(true);
    keeper.replace(keepFirst({ ...draft, changed: '2025-01-01T00:00:00.000Z' }));
    expect(keeper.kept).toBe(other);
  });

  test('goes back and forth, and keeps that too', async () => {
    const { keeper, sent } = keeperOf([]);
    keeper.change(titled('A'), 'title');
    keeper.undo();
    await vi.advanceTimersByTimeAsync(300);
    expect(sent.at(-1)?.title).toBe(draft.title);
    keeper.redo();
    await vi.advanceTimersByTimeAsync(300);
    expect(sent.at(-1)?.title).toBe('A');
  });
});

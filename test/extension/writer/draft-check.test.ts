import { expect, test } from 'vitest';
import type { Draft } from '../../../src/core/writing/draft.ts';
import { DraftCheck } from '../../../src/extension/writer/draft-check.ts';
import { emptyDraft } from '../../support/drafts.ts';

const titled = (title: string): Draft => ({ ...emptyDraft(), title });
const settled = () => new Promise((done) => setTimeout(done, 600));

function checkOf(onStep: (title: string, step: number) => void = () => undefined) {
  const life = new AbortController();
  const told: string[] = [];
  const check = new DraftCheck({
    *check({ title }) {
      for (let step = 0; step < 5; step++) {
        // Each step is a slice of its own.
        const end = performance.now() + 8;
        while (performance.now() < end);
        onStep(title, step);
        yield;
      }
      const at = { part: 'head', id: '', field: 'title' } as const;
      return [{ at, severity: 'error', text: title }];
    },
    onFindings: () => told.push(...check.findings.map(({ text }) => text)),
    signal: life.signal,
  });
  return { check, told, life };
}

test('rules are asked of a draft once, as it is after a moment of rest', async () => {
  const { check, told } = checkOf();
  for (const title of ['A', 'AB', 'ABC']) check.ask(titled(title));
  expect(told).toEqual([]);
  await settled();
  expect(told).toEqual(['ABC']);
});

test('a check ends where the draft is another one before it is through', async () => {
  const steps: string[] = [];
  const { check, told } = checkOf((title, step) => {
    steps.push(title);
    if (title === 'A' && step === 1) check.ask(titled('B'));
  });
  check.ask(titled('A'));
  await settled();
  expect(steps.filter((one) => one === 'A').length).toBeLessThan(5);
  expect(told).toEqual(['B']);
});

test('nothing is asked, and nothing told, once the writer is gone', async () => {
  const { check, told, life } = checkOf();
  check.ask(titled('A'));
  life.abort();
  await settled();
  expect(told).toEqual([]);
});

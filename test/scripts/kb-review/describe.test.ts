import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeBlind } from '../../../scripts/kb-review/describe.ts';
import { loadBase } from '../../../src/knowledge/load/load-base.ts';
import { BUNDLED, ROOT } from '../../../tools/lib/root.ts';

const base = await loadBase(join(ROOT, BUNDLED), ROOT);

test('who judges blind is shown words and evidence, and nothing that says what stands there', () => {
  const unfolded = (text: string) => text.replace(/\s+/g, ' ');
  const shown = base.claims.map((claim) => [claim, unfolded(describeBlind(base, claim))] as const);
  const without = shown.filter(([{ target }, text]) => !text.includes(target.exact.slice(0, 20)));
  const telling = shown.filter(
    ([{ headline, whatHappened }, text]) =>
      text.includes(headline) ||
      text.includes(unfolded(whatHappened).slice(0, 40)) ||
      /\b(?:verdict|kind|confidence): /.test(text),
  );
  expect(without.map(([{ id }]) => id)).toEqual([]);
  expect(telling.map(([{ id }]) => id)).toEqual([]);
});

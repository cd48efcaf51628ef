import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUNDLED, ROOT } from '../../scripts/lib/root.ts';
import { checkBase } from '../../src/knowledge/check-base.ts';
import { formatFinding } from '../../src/knowledge/finding.ts';
import { loadBase } from '../../src/knowledge/load/load-base.ts';

const base = await loadBase(join(ROOT, BUNDLED), ROOT);

test('the bundled knowledge base has nothing to mend', () => {
  expect(checkBase(base).map(formatFinding)).toEqual([]);
});

test('the bundled knowledge base is as large as it says', () => {
  const inPeriod = base.events.filter(({ date }) => date >= '2015' && date < '2018');
  expect(base.claims.length).toBeGreaterThanOrEqual(80);
  expect(base.events.length).toBeGreaterThanOrEqual(180);
  expect(inPeriod.length).toBeGreaterThanOrEqual(100);
});

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkBase } from '../../src/knowledge/check-base.ts';
import { formatFinding } from '../../src/knowledge/finding.ts';
import { loadBase } from '../../src/knowledge/load/load-base.ts';
import { reviewables } from '../../src/knowledge/review/reviewables.ts';
import { BUNDLED, ROOT } from '../../tools/lib/root.ts';

const base = await loadBase(join(ROOT, BUNDLED), ROOT);

test('the bundled knowledge base has nothing to mend', () => {
  expect(checkBase(base).map(formatFinding)).toEqual([]);
});

test('every claim, entity and relation of the bundled base has a review that fits', () => {
  const reviews = new Map(base.reviews.map((review) => [review.of, review.digest]));
  const due = reviewables(base).filter(({ of }) => !/^(events|sources)\//.test(of));
  expect(due.filter(({ of, digest }) => reviews.get(of) !== digest).map(({ of }) => of)).toEqual(
    [],
  );
});

test('every claim of the bundled base was read by somebody else than its reviewer, too', () => {
  const others = base.reviews
    .filter(({ readings = [] }) => readings.some(({ reader }) => reader !== undefined))
    .map(({ of }) => of);
  expect(base.claims.map(({ id }) => `claims/${id}`).filter((of) => !others.includes(of))).toEqual(
    [],
  );
});

test('the bundled knowledge base is as large as it says', () => {
  const inPeriod = base.events.filter(({ date }) => date >= '2015' && date < '2018');
  expect(base.claims.length).toBeGreaterThanOrEqual(80);
  expect(base.events.length).toBeGreaterThanOrEqual(180);
  expect(inPeriod.length).toBeGreaterThanOrEqual(100);
});

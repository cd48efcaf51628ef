import { expect, test } from 'vitest';
import { loadBase } from '../../src/knowledge/load/load-base.ts';
import { statistics } from '../../src/knowledge/statistics.ts';
import { formatStatistics } from '../../tools/lib/format-statistics.ts';
import { GOOD_BASE } from '../support/altered-base.ts';

test('a base is told in numbers', async () => {
  const stats = statistics(await loadBase(GOOD_BASE, GOOD_BASE));
  expect(formatStatistics(stats).split('\n')).toEqual([
    'claims: 3',
    '     1  fact, supported',
    '     1  forecast, happened',
    '     1  opinion, context',
    'confidence: high 2, medium 1',
    'oldest search for a claim: 2020-05-02',
    'events: 2, in the period: 2, recognised in other texts: 1',
    'searched for on their own: 1, oldest search: 2020-05-01',
    'sources: 5, read: 4 (80.0 %), with an archived copy: 1 (20.0 %)',
    '     1  newspaper',
    '     1  official',
    '     1  primary-text',
    '     1  republication',
    '     1  state-media',
    'languages: en 5',
    'publishers: 4, with a country: 3 (75.0 %)',
  ]);
});

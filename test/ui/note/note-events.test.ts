import { describe, expect, test } from 'vitest';
import { edtfInterval } from '../../../src/core/dates/edtf-interval.ts';
import type { KnowledgeEvent } from '../../../src/core/model/event.ts';
import {
  earlierThan,
  positionOnScale,
  shownRows,
  spread,
  stripRows,
} from '../../../src/ui/note/note-events.ts';

function event(date: string): KnowledgeEvent {
  const empty = { end: null, title: '', summary: '', topics: [], sources: [] };
  return { id: date, date, confidence: 'high', ...empty };
}
/** Of which only the month is known, and that it quotes what was said on the third. */
const ARTICLE = { published: '2017-02', year: edtfInterval('2017-02-03').end };
const rowsOf = (dates: readonly string[]) =>
  stripRows(dates.map(event), ARTICLE).map((row) =>
    row.type === 'article' ? 'article' : row.event.date,
  );
const years = (first: number, count: number) =>
  Array.from({ length: count }, (_, index) => `${first + index}-06`);

describe('the strip', () => {
  test.each([
    [
      'in order of date',
      ['2018-01-01', '2015', '2017-01-31'],
      ['2015', '2017-01-31', 'article', '2018-01-01'],
    ],
    ['before the article on the day that it quotes', ['2017-02-03'], ['2017-02-03', 'article']],
    ['after the article later in its month', ['2017-02-06'], ['article', '2017-02-06']],
    [
      'before the article where they last as long as its month',
      ['2017-02'],
      ['2017-02', 'article'],
    ],
    ['after the article in the next month', ['2017-03-01'], ['article', '2017-03-01']],
    ['nowhere when there are none', [], ['article']],
  ])('puts events %s', (_, dates, expected) => {
    expect(rowsOf(dates)).toEqual(expected);
  });

  test.each([
    ['all of six rows', years(2018, 5), 6],
    ['five of seven rows', years(2018, 6), 5],
    ['five of very many', years(2000, 26), 5],
  ])('shows %s, the article among them', (_, dates, count) => {
    const shown = shownRows(stripRows(dates.map(event), ARTICLE));
    expect(shown).toHaveLength(count);
    expect(shown.some(({ type }) => type === 'article')).toBe(true);
  });
});

describe('the scale', () => {
  test.each([
    ['that began before it stand at its edge', ['1995', '2014-12-31', '2015-01-01'], 2],
    ['that all began on it stand on it', ['2015', '2017-04-03'], 0],
  ])('events %s', (_, dates, count) => {
    expect(earlierThan(dates.map(event), 2015).map(({ date }) => date)).toEqual(
      dates.slice(0, count),
    );
  });

  test.each([
    ['the first day is at the left end', '2015-01-01', 0],
    ['a year without a month is in its middle', '2015', 0.5],
    ['a date before the scale is at its left end', '2014-12-31', 0],
    ['a date after the scale is at its right end', '2016-01-02', 1],
  ])('%s', (_, date, position) => {
    expect(positionOnScale(date, 2015, 2015)).toBeCloseTo(position, 2);
  });

  test.each([
    ['far apart stay where they are', [0.1, 0.5], [0.1, 0.5]],
    ['on one spot go apart to the right', [0.5, 0.5, 0.5], [0.5, 0.6, 0.7]],
    ['at the right end are moved in from it', [0.95, 0.96], [0.9, 1]],
    ['of none are none', [], []],
  ])('dots that are %s', (_, positions, expected) => {
    const found = spread(positions, 0.1);
    expect(found).toHaveLength(expected.length);
    expected.forEach((position, index) => {
      expect(found[index]).toBeCloseTo(position);
    });
  });
});

import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { scorecard } from '../../src/export/scorecard.ts';
import { ARTICLE, BUNDLED, ENGLISH, MENTIONING, UNNAMED } from '../support/taken-page.ts';

/** Read as strictly as RFC 4180 is written: CRLF alone ends a record. */
function rowsOf(csv: string): Record<string, string>[] {
  return parse(csv, { columns: true, record_delimiter: '\r\n', relax_column_count: false });
}

test('a row a claim, orphans too, with quotation marks, commas and line breaks inside fields', () => {
  const rows = rowsOf(scorecard(ARTICLE, ENGLISH));
  expect(rows.map(({ id, verdict_words, found }) => [id, verdict_words, found])).toEqual([
    ['a-forecast', 'Did not happen', 'exact'],
    ['an-opinion', 'Context', 'exact'],
    ['a-fact', 'Not verified', 'altered'],
  ]);
  expect(rows[0]).toEqual({
    number: '1',
    id: 'a-forecast',
    kind: 'forecast',
    verdict: 'did-not-happen',
    verdict_words: 'Did not happen',
    headline: 'It was four, as "before".',
    what_happened: 'Nothing of the kind; see *the record*.',
    confidence: 'high',
    as_of: '2017-04',
    last_searched: '2026-11-29',
    found: 'exact',
    // Nothing that a spreadsheet would calculate.
    quote: `'=2+2 will be “five”,\nhe [said]`,
    sources: [
      'Ministry of Foreign Affairs, Belarus (Official), “О комментарии «по вопросу» границы {проект}”, 2017-02, https://mfa.example/a_b?x=1&y=%D0%B0#part-of-a-rather-long-address-that-no-program-may-cut-in-two, archived copy: https://archive.example/1',
      'Звязда (State media: Belarusian state; cites TASS), “He said "no", they said ‘yes’ & left 50 % – \\ever since”, 2017, https://zvyazda.example/',
    ].join('\n'),
    article: 'On _numbers_ & [other] things',
    article_author: 'N. N.',
    article_publisher: 'News',
    article_published: '2017-02',
    page: 'https://news.example/article?id=1',
    knowledge_base: 'A base, "for tests"',
    knowledge_base_version: '1.2.3',
    statements_by: 'Ann Author; The Society',
  });
});

test('of a page that only mentions events, a row an event', () => {
  const rows = rowsOf(scorecard(MENTIONING, ENGLISH));
  expect(rows).toMatchObject([
    { id: 'settlement', kind: 'event', verdict: '', quote: 'the dispute was settled in April' },
  ]);
  expect(rows[0]?.what_happened).toBe(
    'Both presidents said so. 2017-09: The ministry says that *all* is paid.',
  );
});

test.each([
  ['a bundled base', BUNDLED, 'Afterword'],
  ['a base that names nobody', UNNAMED, ''],
])('of %s, says who answers for the statements', (_, page, by) => {
  for (const row of rowsOf(scorecard(page, ENGLISH))) expect(row.statements_by).toBe(by);
});

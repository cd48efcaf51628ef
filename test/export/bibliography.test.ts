import { describe, expect, test } from 'vitest';
import { toBibtex, toRis } from '../../src/export/bibliography.ts';
import { toCsl } from '../../src/export/csl.ts';
import { ARTICLE, ENGLISH, MENTIONING } from '../support/taken-page.ts';

const STATEMENTS =
  'Statements of the knowledge base “A base, "for tests"” by Ann Author; The Society, version 1.2.3; records last searched 2026-11-29.';
const ADDRESS =
  'https://mfa.example/a_b?x=1&y=%D0%B0#part-of-a-rather-long-address-that-no-program-may-cut-in-two';

const items = toCsl(ARTICLE, ENGLISH);

test('CSL-JSON names who published a source, what it is, and when, as far as that is known', () => {
  expect(items.map(({ id }) => id)).toEqual(['undated', 'zvyazda', 'by-ministry-2017', 'treaty']);
  expect(items[2]).toEqual({
    id: 'by-ministry-2017',
    type: 'webpage',
    title: 'О комментарии «по вопросу» границы {проект}',
    author: [{ literal: 'Ministry of Foreign Affairs, Belarus' }],
    publisher: 'Ministry of Foreign Affairs, Belarus',
    issued: { 'date-parts': [[2017, 2]] },
    URL: ADDRESS,
    language: 'ru',
    note: `Official. archived copy: https://archive.example/1. ${STATEMENTS}`,
  });
  expect(items[1]).toMatchObject({
    type: 'article-newspaper',
    'container-title': 'Звязда',
    issued: { 'date-parts': [[2017]] },
    note: `State media: Belarusian state; cites TASS. ${STATEMENTS}`,
  });
  expect(items[0]).not.toHaveProperty('issued');
  expect(items[3]).not.toHaveProperty('URL');
  expect(items[3]?.note).toBe(`Treaty text; not read. ${STATEMENTS}`);
});

/** Tags and values, by the format's own rule: two characters, two spaces, a hyphen, a space. */
function risRecords(text: string): Record<string, string>[] {
  const records: Record<string, string>[] = [];
  for (const line of text.split('\r\n').slice(0, -1)) {
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? [line];
    if (tag === 'TY') records.push({});
    const last = records.at(-1);
    if (last) last[tag] = value;
  }
  return records;
}

describe('RIS', () => {
  const records = risRecords(toRis(items));

  test('keeps a title in Cyrillic, an organisation as author, and an address in one piece', () => {
    expect(records[2]).toEqual({
      TY: 'ELEC',
      ID: 'by-ministry-2017',
      AU: 'Ministry of Foreign Affairs, Belarus',
      TI: 'О комментарии «по вопросу» границы {проект}',
      PB: 'Ministry of Foreign Affairs, Belarus',
      DA: '2017/02//',
      PY: '2017',
      UR: ADDRESS,
      LA: 'ru',
      N1: `Official. archived copy: https://archive.example/1. ${STATEMENTS}`,
      ER: '',
    });
  });

  test('has a date as exact as it is known', () => {
    expect(records.map(({ DA, PY }) => [DA, PY])).toEqual([
      [undefined, undefined],
      [undefined, '2017'],
      ['2017/02//', '2017'],
      ['2017/04/03/', '2017'],
    ]);
  });

  test.each([
    'official',
    'treaty-text',
    'primary-text',
    'newspaper',
    'think-tank',
    'academic',
    'encyclopedia',
    'interview',
  ] as const)('keeps the day of a source of kind %s', (kind) => {
    const sources = ARTICLE.details.sources.map((one) => ({ ...one, kind, date: '2017-02-03' }));
    const csl = toCsl({ ...ARTICLE, details: { ...ARTICLE.details, sources } }, ENGLISH);
    expect(risRecords(toRis(csl)).map(({ DA }) => DA)).toEqual(csl.map(() => '2017/02/03/'));
  });

  test('lets no title begin a record of its own', () => {
    const [first] = items;
    const title = `A\r\nER  - \r\nTY  - NEWS\r\nTI  - B`;
    const [source] = ARTICLE.details.sources;
    if (!source || !first) throw new Error('expected a source');
    const details = { ...ARTICLE.details, sources: [{ ...source, title }] };
    expect(risRecords(toRis(toCsl({ ...ARTICLE, details }, ENGLISH)))).toHaveLength(1);
  });
});

describe('BibTeX', () => {
  const bibtex = toBibtex(items);
  const entry = (id: string) =>
    bibtex.split(/^(?=@)/m).find((one) => one.includes(`{${id},`)) ?? '';

  test('keeps Cyrillic letters and the braces of a title, and an organisation whole', () => {
    const official = entry('by-ministry-2017');
    expect(official).toMatch(/^@misc\{by-ministry-2017,$/m);
    expect(official).toContain('author = {{Ministry of Foreign Affairs, Belarus}}');
    expect(official).toMatch(
      /title = \{О комментарии «по вопросу» границы \\textbraceleft\{\}проект\\textbraceright\{\}\},$/m,
    );
    expect(official).toContain(`url = {${ADDRESS}}`);
    expect(official).toMatch(/^\tyear = \{2017\},\n\tmonth = feb,$/m);
  });

  test.each([
    ['2017', ['year = {2017},']],
    ['2017-02', ['year = {2017},', 'month = feb,', 'date = {2017-02},']],
    ['2017-02-03', ['year = {2017},', 'month = feb,', 'date = {2017-02-03},']],
  ])(
    'writes the date %s so that readers of BibTeX and of BibLaTeX have all of it',
    (date, lines) => {
      const sources = ARTICLE.details.sources.map((one) => ({ ...one, date }));
      const csl = toCsl({ ...ARTICLE, details: { ...ARTICLE.details, sources } }, ENGLISH);
      const dates = toBibtex(csl).match(/^\t(?:year|month|date) = .*$/gm);
      expect(dates?.map((line) => line.trim())).toEqual(csl.flatMap(() => lines));
    },
  );

  test('names the language of a title, which keeps its capitals in readers of BibTeX', () => {
    expect(entry('by-ministry-2017')).toContain('\tlangid = {russian},\n');
    const [item] = items;
    if (!item) throw new Error('expected a source');
    expect(toBibtex([{ ...item, language: 'tlh' }])).not.toContain('langid');
  });

  test('escapes what TeX would take for commands', () => {
    const article = entry('zvyazda');
    expect(article).toMatch(/^@article\{zvyazda,$/m);
    expect(article).toContain('‘yes’ \\& left 50 \\% – \\textbackslash{}ever since}');
    expect(article).toContain('journal = {Звязда}');
    expect(article).not.toContain('month');
  });

  test('of a page without sources is empty', () => {
    expect([toBibtex([]), toRis([])]).toEqual(['', '']);
  });
});

test('a page that mentions an event takes that event’s sources along', () => {
  expect(toCsl(MENTIONING, ENGLISH).map(({ id }) => id)).toEqual(['treaty']);
});

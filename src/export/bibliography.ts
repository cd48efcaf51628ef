import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { plugins } from '@citation-js/core';
import type { CslItem } from './csl.ts';
import { hideSpecials, writeSpecials } from './tex-text.ts';

/** Names of languages in TeX (Babel), by code. */
const BABEL: Readonly<Record<string, string>> = {
  be: 'belarusian',
  bg: 'bulgarian',
  ca: 'catalan',
  cs: 'czech',
  de: 'german',
  en: 'english',
  es: 'spanish',
  et: 'estonian',
  fr: 'french',
  hr: 'croatian',
  hu: 'hungarian',
  it: 'italian',
  lt: 'lithuanian',
  lv: 'latvian',
  pl: 'polish',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sr: 'serbian',
  uk: 'ukrainian',
};
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** RIS, as Zotero, EndNote and others read it. */
export function toRis(items: readonly CslItem[]): string {
  return items.map(toRisRecord).join('');
}

/**
 * One record. The library says which value stands under which tag; lines are made here, since it cuts
 * them after 70 characters, in the middle of words and addresses, and readers put a space there. The day
 * is ours, too: the library keeps it of a page, and of a newspaper's article the year alone.
 */
function toRisRecord(item: CslItem): string {
  const [record = {}] = plugins.output.format('ris', [item], { format: 'object' });
  const { TY, DA: _, ...rest } = record;
  const lines = Object.entries({ ...risDate(item), ...rest }).flatMap(([tag, value]) =>
    [value].flat().map((one) => [tag, String(one)]),
  );
  return [['TY', String(TY)], ...lines, ['ER', '']]
    .map(([tag, value]) => `${tag}  - ${value}\r\n`)
    .join('');
}

/** "2017/04/03/" or "2017/04//", with the two digits that RIS asks for; of a mere year PY tells all. */
function risDate({ issued }: CslItem): { readonly DA?: string } {
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  if (month === undefined) return {};
  const digits = [month, day].map((part) => (part ? String(part).padStart(2, '0') : ''));
  return { DA: `${[year, ...digits].join('/')}/` };
}

/** BibTeX in UTF-8, the sources' own ids as keys. */
export function toBibtex(items: readonly CslItem[]): string {
  return items.map(toBibtexEntry).join('');
}

function toBibtexEntry(item: CslItem): string {
  const { format } = plugins.config.get('@bibtex');
  // The library either drops every letter that TeX has no command for, all of a Russian title, or
  // escapes nothing at all: so nothing, and what must be escaped passes it hidden.
  format.asciiOnly = false;
  format.useIdAsLabel = true;
  // Our ids are safe in TeX; without their hyphens two could become one.
  format.checkLabel = false;
  const text = plugins.output.format('bibtex', [hidden(item)]).trim();
  const [first = '', ...fields] = writeSpecials(text).split('\n');
  // Its month holds the day, too ("feb 3"), which pandoc and others take for no month.
  const others = fields.filter((line) => !/^\t(?:year|month) =/.test(line));
  return `${[first, ...bibtexDate(item), ...bibtexLanguage(item), ...others].join('\n')}\n`;
}

/** Year and month for BibTeX, whose styles know the months by their names; for BibLaTeX and readers the day, too. */
function bibtexDate({ issued }: CslItem): readonly string[] {
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  if (year === undefined) return [];
  if (month === undefined) return [`\tyear = {${year}},`];
  const date = [year, month, ...(day ? [day] : [])]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return [`\tyear = {${year}},`, `\tmonth = ${MONTHS[month - 1]},`, `\tdate = {${date}},`];
}

/** Readers put a title without a language into small letters, as English titles are; the name is Babel's. */
function bibtexLanguage({ language }: CslItem): readonly string[] {
  const name = BABEL[language.split('-')[0] ?? ''];
  return name === undefined ? [] : [`\tlangid = {${name}},`];
}

function hidden(item: CslItem): CslItem {
  const { title, author, publisher, note } = item;
  const container = item['container-title'];
  return {
    ...item,
    title: hideSpecials(title),
    publisher: hideSpecials(publisher),
    note: hideSpecials(note),
    ...(container ? { 'container-title': hideSpecials(container) } : {}),
    ...(author
      ? { author: author.map(({ literal }) => ({ literal: hideSpecials(literal) })) }
      : {}),
    // Addresses are left as they are, but for braces that could end the field.
    ...(item.URL ? { URL: item.URL.replace(/[{}]/g, encodeURIComponent) } : {}),
  };
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../lib/root.ts';

export const PARTS = [
  'training',
  'tuning',
  'sealed',
  'outside',
  'outside-sealed',
  'third',
  'third-sealed',
  'fourth',
  'fourth-sealed',
  'fifth',
  'fifth-sealed',
] as const;
export type Part = (typeof PARTS)[number];

/** Parts that other hands wrote: sentences alone, no articles. */
const SENTENCES_ONLY = /^(?:outside|third|fourth|fifth)/;
/** Parts whose last column is the event that a look-alike is like. */
const WITH_LIKE = /^(?:third|fourth|fifth)/;

/** A text with the events that it names; none is a look-alike or another subject. */
export interface Labelled {
  readonly text: string;
  readonly events: readonly string[];
  /** Day of the page. */
  readonly date: string;
  readonly language: 'en' | 'ru' | 'be';
  /** In what manner it is written; no manner is in two parts. */
  readonly source: string;
  /** Why it names what it names: act, plan, other-year and the like. */
  readonly kind: string;
  /** The event that what names none is like, where that was written down. */
  readonly like: string | null;
}

/** The sentences of a part: test/mentions/README.md tells the format. */
export async function readSentences(part: Part): Promise<Labelled[]> {
  const file = join(ROOT, 'test/mentions', `${part}-sentences.tsv`);
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '');
  return lines.map((line, index) => {
    const [events = '', date = '', source = '', kind = '', text, last = '-'] = line.split('\t');
    if (text === undefined) throw new Error(`${file}:${index + 1}: expected five columns or six`);
    const like = WITH_LIKE.test(part) && last !== '-' ? last : null;
    return { text, events: listed(events), date, language: languageOf(text), source, kind, like };
  });
}

/** The whole articles of a part. */
export async function readArticles(part: Part): Promise<Labelled[]> {
  if (SENTENCES_ONLY.test(part)) return [];
  const file = join(ROOT, 'test/mentions', `${part}-articles.txt`);
  const articles = (await readFile(file, 'utf8')).split(/^=== /m).slice(1);
  return articles.map((article) => {
    const [head = '', ...body] = article.split('\n');
    const [date = '', source = '', events = ''] = head.split('|').map((cell) => cell.trim());
    const text = body.join('\n').trim();
    return {
      text,
      events: listed(events),
      date,
      language: languageOf(text),
      source,
      kind: 'article',
      like: null,
    };
  });
}

function listed(events: string): string[] {
  return events.split(/[ ,]+/).filter((one) => one !== '' && one !== '-');
}

function languageOf(text: string): Labelled['language'] {
  if (/[іў]/i.test(text)) return 'be';
  return /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en';
}

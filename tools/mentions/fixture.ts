import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from '../lib/root.ts';
import type { Labelled } from './labelled.ts';

interface Sentence {
  readonly text: string;
  readonly event: string | null;
  readonly year?: number;
}

/** The sentences beside which the hints in events.yaml were written; they are learnt from, too. */
export async function readFixture(): Promise<Labelled[]> {
  const file = join(ROOT, 'test/fixtures/mentions.yaml');
  // A list of our own, written in this shape.
  const sentences = parse(await readFile(file, 'utf8')) as Sentence[];
  return sentences.map(({ text, event, year }) => ({
    text,
    events: event === null ? [] : [event],
    date: year === undefined ? '' : String(year),
    language: 'en',
    source: 'fixture',
    kind: event === null ? 'other' : 'act',
    like: null,
  }));
}

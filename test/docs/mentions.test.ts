import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSentences } from '../../scripts/mentions/labelled.ts';
import { ROOT } from '../../tools/lib/root.ts';

const FOLDER = join(ROOT, 'test/mentions');

test('the sealed part by another hand is the one that was measured first', async () => {
  const bytes = await readFile(join(FOLDER, 'outside-sealed-sentences.tsv'));
  const told = await readFile(join(FOLDER, 'README.md'), 'utf8');
  expect(told).toContain(createHash('sha256').update(bytes).digest('hex'));
});

test('what may be learnt from shares no event and no outlet with what is sealed', async () => {
  const [open, sealed] = [await readSentences('outside'), await readSentences('outside-sealed')];
  const named = (texts: typeof open) => texts.flatMap(({ events, source }) => [...events, source]);
  const known = new Set(named(open));
  expect(named(sealed).filter((one) => known.has(one))).toEqual([]);
  expect(open.length).toBeGreaterThan(0);
});

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../tools/lib/root.ts';
import { readSentences } from '../../tools/mentions/labelled.ts';

const FOLDER = join(ROOT, 'test/mentions');

test.each(['outside-sealed', 'third-sealed', 'fourth-sealed', 'fifth-sealed'])(
  'the part %s is the one that was measured first',
  async (part) => {
    const bytes = await readFile(join(FOLDER, `${part}-sentences.tsv`));
    const told = await readFile(join(FOLDER, 'README.md'), 'utf8');
    expect(told).toContain(createHash('sha256').update(bytes).digest('hex'));
  },
);

test.each([
  ['outside', 'outside-sealed'],
  ['third', 'third-sealed'],
  ['fourth', 'fourth-sealed'],
  ['fifth', 'fifth-sealed'],
] as const)('%s shares no event and no outlet with %s', async (learnt, kept) => {
  const [open, sealed] = [await readSentences(learnt), await readSentences(kept)];
  const named = (texts: typeof open) => texts.flatMap(({ events, source }) => [...events, source]);
  const known = new Set(named(open));
  expect(named(sealed).filter((one) => known.has(one))).toEqual([]);
  expect(open.length).toBeGreaterThan(0);
});

import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkBase } from '../../src/knowledge/check-base.ts';
import { formatFinding } from '../../src/knowledge/finding.ts';
import { loadBase } from '../../src/knowledge/load/load-base.ts';
import { BUNDLED, ROOT } from '../../tools/lib/root.ts';

const FOLDERS = 'src/knowledge';
/** Words of the longest quotation that is carried. */
const SHORT = 25;
/** Articles whose texts are under an open licence, so that words around the quotes may stand too. */
const OPEN = ['petersburg-talks-2017'];

const found = await readdir(join(ROOT, FOLDERS), { recursive: true });
const folders = found
  .filter((path) => basename(path) === 'knowledge-base.yaml')
  .map((path) => join(FOLDERS, path, '..'))
  .filter((folder) => folder !== BUNDLED);

test('there are two knowledge bases beside the first', () => {
  expect(folders.map((folder) => basename(folder)).sort()).toEqual([
    'petersburg-talks-2017',
    'will-putin-save-lukashenko-2020',
  ]);
});

describe.each(folders)('%s', async (folder) => {
  const base = await loadBase(join(ROOT, folder), ROOT);

  test('has nothing to mend', () => {
    expect(checkBase(base).map(formatFinding)).toEqual([]);
  });

  test('has twelve claims or more, each reviewed', () => {
    expect(base['knowledge-base'].reviewed).toBe(true);
    expect(base.claims.length).toBeGreaterThanOrEqual(12);
  });

  test('carries short quotes and a fingerprint, and no text of others', () => {
    const words = base.articles.map(({ text, fingerprint }) => [text, fingerprint?.words]);
    expect(words).toEqual([[undefined, expect.any(Number)]]);
    const quotes = base.claims.map(({ target: { prefix, exact, suffix } }) => ({
      exact: wordsOf(exact),
      all: wordsOf(prefix + exact + suffix),
    }));
    expect(Math.max(...quotes.map(({ exact }) => exact))).toBeLessThanOrEqual(SHORT);
    const quoted = quotes.reduce((sum, { all }) => sum + all, 0);
    const share = quoted / Number(words[0]?.[1]);
    expect(share).toBeLessThan(OPEN.includes(basename(folder)) ? 1 / 2 : 1 / 3);
  });
});

function wordsOf(text: string): number {
  return text.split(/\s+/).length;
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addReview, sealReviews } from '../../../scripts/kb-review/review-files.ts';
import { checkBase } from '../../../src/knowledge/check-base.ts';
import { loadBase } from '../../../src/knowledge/load/load-base.ts';
import { reviewables } from '../../../src/knowledge/review/reviewables.ts';
import { replaceOnce, withCopy } from '../../support/altered-base.ts';

const REVIEW = {
  of: 'sources/register',
  date: '2020-05-02',
  reviewer: 'editor',
  outcome: 'confirmed',
  reasons: 'Known from the Gazette: not read.',
} as const;

async function digestsOf(folder: string) {
  return new Map(reviewables(await loadBase(folder, folder)).map(({ of, digest }) => [of, digest]));
}

test('a review that was added holds once it is sealed', async () => {
  await withCopy(async (folder) => {
    await addReview(folder, REVIEW);
    const open = checkBase(await loadBase(folder, folder)).map(({ message }) => message);
    expect(open).toEqual(['sources/register: has no digest; run npm run kb:review -- --seal']);
    expect(await sealReviews(folder, await digestsOf(folder))).toEqual(['sources/register']);
    expect(checkBase(await loadBase(folder, folder))).toEqual([]);
  });
});

test('sealing leaves alone what has a digest and what is unknown, with every comment', async () => {
  await withCopy(async (folder) => {
    const path = join(folder, 'reviews/events.yaml');
    await replaceOnce(path, '- of: events/opening\n', '# Read twice.\n- of: events/opening\n');
    await replaceOnce(join(folder, 'events.yaml'), 'Seven members', 'Eight members');
    const before = await readFile(path, 'utf8');
    expect(await sealReviews(folder, await digestsOf(folder))).toEqual([]);
    expect(await readFile(path, 'utf8')).toBe(before);
  });
});

import { resolve } from 'node:path';
import type { KnowledgeBase } from '../src/knowledge/knowledge-base.ts';
import { CHECKLISTS } from '../src/knowledge/review/checklist.ts';
import { type Reviewable, reviewables } from '../src/knowledge/review/reviewables.ts';
import { readArguments } from '../tools/lib/read-arguments.ts';
import { BUNDLED, ROOT } from '../tools/lib/root.ts';
import { withBase } from '../tools/lib/with-base.ts';
import { describe, describeBlind } from './kb-review/describe.ts';
import { sealReviews } from './kb-review/review-files.ts';
import { walk } from './kb-review/walk.ts';

const USAGE = 'usage: npm run kb:review -- [FOLDER] [--of KIND/ID | --blind | --seal]';

/**
 * Walks through what is not reviewed, or was changed since: `npm run kb:review [-- DIR]`.
 * Without a terminal it lists it. `--of claims/ID` shows one thing with its evidence and checklist,
 * `--blind` all claims without their verdicts, `--seal` writes the missing digests.
 * Exit status 1 when something due is not reviewed.
 */
const { values, positionals } = readArguments(USAGE, {
  allowPositionals: true,
  options: { seal: { type: 'boolean' }, blind: { type: 'boolean' }, of: { type: 'string' } },
});
const folder = resolve(positionals[0] ?? resolve(ROOT, BUNDLED));

process.exitCode = await withBase(folder, async (base) => {
  const things = reviewables(base);
  if (values.blind) return print(base.claims.map((claim) => describeBlind(base, claim)));
  if (values.of) return showOne(base, things, values.of);
  if (values.seal) {
    const digests = new Map(things.map(({ of, digest }) => [of, digest]));
    return print((await sealReviews(folder, digests)).map((of) => `sealed ${of}`));
  }
  const open = openThings(base, things);
  if (process.stdin.isTTY) await walk(base, folder, open);
  else print(open.map(({ of, location }) => `${location.file}:${location.line}: ${of}`));
  console.log(`${things.filter(({ isDue }) => isDue).length} to review, ${open.length} were open`);
  return open.length > 0 ? 1 : 0;
});

/** What is due and has no review, and what was changed after its review or is not sealed. */
function openThings(base: KnowledgeBase, things: readonly Reviewable[]): Reviewable[] {
  const reviews = new Map(base.reviews.map((review) => [review.of, review]));
  return things.filter(({ of, digest, isDue }) => {
    const review = reviews.get(of);
    return review ? review.digest !== digest : isDue;
  });
}

function showOne(base: KnowledgeBase, things: readonly Reviewable[], of: string): number {
  const thing = things.find((one) => one.of === of);
  if (!thing) {
    console.error(`there is no "${of}"; a claim is named claims/ID`);
    return 2;
  }
  const checklist = CHECKLISTS[of.split('/', 1)[0] ?? ''] ?? [];
  return print([describe(base, thing), ...checklist.map((line) => `[ ] ${line}`)]);
}

function print(lines: readonly string[]): number {
  for (const line of lines) console.log(line);
  return 0;
}

import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createLookupNow } from '../src/core/mentions/lookup.ts';
import type { MentionPart } from '../src/core/mentions/mention-part.ts';
import { loadBundled } from '../tools/build/knowledge-plugin.ts';
import { WEIGHTS_FILE } from '../tools/build/load-mention-model.ts';
import { ROOT } from '../tools/lib/root.ts';
import { readFixture } from '../tools/mentions/fixture.ts';
import { type Labelled, readSentences } from '../tools/mentions/labelled.ts';
import { loadMentionPart } from '../tools/mentions/load-part.ts';
import { crossValidate, type LearntFrom } from './mentions/cross-validate.ts';
import { type Example, examplesFrom, longerFrom, lookAlikesOf } from './mentions/examples.ts';
import { learn } from './mentions/learn.ts';

/**
 * Thresholds, chosen by hand from what `bench:mentions` prints: the least at which no tuning sentence and hardly one
 * of training is marked wrongly; without a date, where more would cost as many true marks as it saves false ones.
 */
const THRESHOLD = 0.7;
const THRESHOLD_UNDATED = 0.75;

/** What the weights are learnt from: the training sentences and the open ones by other hands. */
export async function readLabelled(): Promise<Labelled[]> {
  return [
    ...(await readSentences('training')),
    ...(await readSentences('outside')),
    ...(await readSentences('third')),
    ...(await readSentences('fourth')),
    ...(await readSentences('fifth')),
    ...(await readFixture()),
  ];
}

/** `npm run train:mentions`: learns the weights and writes them. With `--folds`, tells how they would do instead. */
export async function trainMentions(): Promise<void> {
  const part = await loadMentionPart(await loadBundled(ROOT));
  const labelled = await readLabelled();
  const examples = learntFrom(labelled, part);
  const thresholds = { threshold: THRESHOLD, thresholdUndated: THRESHOLD_UNDATED };
  const train = (some: readonly Example[]) => ({ ...learn(some), ...thresholds });
  if (process.argv.includes('--folds')) {
    console.log(crossValidate(labelled, examples, { part, train }));
    return;
  }
  const weights = train(examples.flatMap(({ made }) => made));
  await writeFile(WEIGHTS_FILE, `${JSON.stringify(weights, null, 2)}\n`);
  const count = examples.reduce((sum, { made }) => sum + made.length, 0);
  console.log(`${count} examples, ${Object.keys(weights.features).length} weights.`);
}

/**
 * Each sentence with the examples made from it. It is read twice, with and without the hints, so that
 * an event without any is found as well.
 */
export function learntFrom(labelled: readonly Labelled[], part: MentionPart): LearntFrom[] {
  const made = new Map<Labelled, Example[]>(labelled.map((one) => [one, []]));
  for (const lookup of [part, withoutHints(part)].map(createLookupNow)) {
    for (const [one, examples] of made) {
      examples.push(...examplesFrom(one, lookup));
      if (one.events.length > 0 && one.date.length > 4) examples.push(...lookAlikesOf(one, lookup));
    }
    for (const pair of pairs(labelled)) made.get(pair.first)?.push(...longerFrom(pair, lookup));
  }
  return [...made].map(([from, examples]) => ({ from, made: examples }));
}

/** Each sentence with one of its language that names nothing, in the order of the lists. */
function pairs(labelled: readonly Labelled[]): { first: Labelled; second: Labelled }[] {
  const empty = labelled.filter(({ events }) => events.length === 0);
  return labelled
    .filter(({ date }) => date.length > 4)
    .flatMap((first, at) => {
      const own = empty.filter(({ language }) => language === first.language);
      const second = own[(at * 7) % Math.max(1, own.length)];
      return second === undefined || second === first ? [] : [{ first, second }];
    });
}

function withoutHints(part: MentionPart): MentionPart {
  return { ...part, profiles: part.profiles.map((profile) => ({ ...profile, hints: [] })) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await trainMentions();

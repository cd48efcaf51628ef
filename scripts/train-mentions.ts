import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { MentionPart } from '../src/core/mentions/mention-part.ts';
import { createLookupNow } from '../src/core/mentions/recogniser.ts';
import { loadBundled } from '../tools/build/knowledge-plugin.ts';
import { WEIGHTS_FILE } from '../tools/build/load-recogniser.ts';
import { ROOT } from '../tools/lib/root.ts';
import { examplesFrom, longerFrom, lookAlikesOf } from './mentions/examples.ts';
import { readFixture } from './mentions/fixture.ts';
import { type Labelled, readSentences } from './mentions/labelled.ts';
import { learn } from './mentions/learn.ts';
import { loadMentionPart } from './mentions/load-part.ts';

/**
 * Thresholds, chosen by hand from what `bench:mentions` prints: the least at which no tuning sentence and hardly one
 * of training is marked wrongly; without a date, where more would cost as many true marks as it saves false ones.
 */
const THRESHOLD = 0.7;
const THRESHOLD_UNDATED = 0.8;

/**
 * Learns the weights from the training sentences and the open ones by another hand, and writes them.
 * Each sentence is read twice, with and without the hints, so that an event without any is found as well.
 */
export async function trainMentions(): Promise<void> {
  const part = await loadMentionPart(await loadBundled(ROOT));
  const labelled = [
    ...(await readSentences('training')),
    ...(await readSentences('outside')),
    ...(await readFixture()),
  ];
  const examples = [part, withoutHints(part)]
    .map(createLookupNow)
    .flatMap((lookup) => [
      ...labelled.flatMap((one) => examplesFrom(one, lookup)),
      ...labelled
        .filter(({ events, date }) => events.length > 0 && date.length > 4)
        .flatMap((one) => lookAlikesOf(one, lookup)),
      ...pairs(labelled).flatMap((pair) => longerFrom(pair, lookup)),
    ]);
  const weights = {
    ...learn(examples),
    threshold: THRESHOLD,
    thresholdUndated: THRESHOLD_UNDATED,
  };
  await writeFile(WEIGHTS_FILE, `${JSON.stringify(weights, null, 2)}\n`);
  console.log(`${examples.length} examples, ${Object.keys(weights.features).length} weights.`);
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

import { createMentionFinder } from '../src/core/mentions/find-mentions.ts';
import { isOnSubject } from '../src/core/mentions/on-subject.ts';
import { compileTopic } from '../src/knowledge/compiler/compile-topic.ts';
import { loadBundled } from '../tools/build/knowledge-plugin.ts';
import { ROOT } from '../tools/lib/root.ts';
import { PARTS, type Part, readArticles, readSentences } from '../tools/mentions/labelled.ts';
import { loadMentionPart } from '../tools/mentions/load-part.ts';
import { scoreTexts } from '../tools/mentions/score.ts';
import { formatScores } from './mentions/format-scores.ts';

/**
 * `npm run bench:mentions [-- PART]… [--errors]`: precision and recall of the
 * mention finder by language and event. Without a part: training and tuning; the others are asked for.
 */
const args = process.argv.slice(2);
const asked = PARTS.filter((part) => args.includes(part));
const parts: readonly Part[] = asked.length > 0 ? asked : ['training', 'tuning'];
const base = await loadBundled(ROOT);
const part = await loadMentionPart(base);
const bare = { ...part, profiles: part.profiles.map((profile) => ({ ...profile, hints: [] })) };

for (const name of parts) {
  const sentences = await readSentences(name);
  const articles = await readArticles(name);
  const withErrors = args.includes('--errors');
  for (const form of ['day', 'year', 'none'] as const) {
    const title = `${name}, sentences, date of the page: ${form}`;
    const options = { events: form === 'day', errors: withErrors && form === 'day' };
    console.log(formatScores(title, scoreTexts(sentences, part, form), options));
  }
  if (articles.length === 0) continue;
  const plain = { events: false, errors: false };
  console.log(
    formatScores(`${name}, sentences, no hints`, scoreTexts(sentences, bare, 'day'), plain),
  );
  console.log(
    formatScores(`${name}, whole articles`, scoreTexts(articles, part, 'day'), {
      events: false,
      errors: withErrors,
    }),
  );
}
console.log(`One finder over all texts: ${millisecondsOfFinder().toFixed(1)} ms for 10 KB.`);
console.log(
  `The gate before it, where nothing of the subject is named: ${millisecondsOfGate('The council met and agreed to mend the bridge by spring. ')} ms for 10 KB in Latin letters, ${millisecondsOfGate('Совет собрался и решил починить мост до весны. ')} ms in Cyrillic ones.`,
);

function millisecondsOfFinder(): number {
  const finder = createMentionFinder(part);
  const text = 'The president of Belarus met reporters in Minsk on Friday. '.repeat(170);
  return milliseconds(() => finder.find(text, { published: '2017-02-03' }));
}

function millisecondsOfGate(sentence: string): string {
  const names = compileTopic(base, part.concepts);
  const text = sentence.repeat(Math.ceil(10_000 / sentence.length));
  if (isOnSubject(text, names))
    throw new Error('expected a text that names nothing of the subject');
  return milliseconds(() => isOnSubject(text, names)).toFixed(2);
}

/** The median of some runs, after one that warms up. */
function milliseconds(run: () => unknown): number {
  const times = Array.from({ length: 12 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.slice(1).sort((a, b) => a - b)[5] ?? 0;
}

import { createMentionFinder } from '../src/core/mentions/find-mentions.ts';
import { loadBundled } from '../tools/build/knowledge-plugin.ts';
import { ROOT } from '../tools/lib/root.ts';
import { formatScores } from './mentions/format-scores.ts';
import { PARTS, type Part, readArticles, readSentences } from './mentions/labelled.ts';
import { loadMentionPart } from './mentions/load-part.ts';
import { scoreTexts } from './mentions/score.ts';

/**
 * `npm run bench:mentions [-- PART]… [--errors]`: precision and recall of the
 * recogniser by language and event. Without a part: training and tuning; the others are asked for.
 */
const args = process.argv.slice(2);
const asked = PARTS.filter((part) => args.includes(part));
const parts: readonly Part[] = asked.length > 0 ? asked : ['training', 'tuning'];
const part = await loadMentionPart(await loadBundled(ROOT));
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
console.log(`One finder over all texts: ${millisecondsATime()} ms for 10 KB.`);

function millisecondsATime(): string {
  const finder = createMentionFinder(part);
  const text = 'The president of Belarus met reporters in Minsk on Friday. '.repeat(170);
  finder.find(text, { published: '2017-02-03' });
  const start = performance.now();
  for (let time = 0; time < 5; time += 1) finder.find(text, { published: '2017-02-03' });
  return ((performance.now() - start) / 5).toFixed(1);
}

import { describe, expect, test } from 'vitest';
import { loadBundled } from '../../../tools/build/knowledge-plugin.ts';
import { ROOT } from '../../../tools/lib/root.ts';
import { readFixture } from '../../../tools/mentions/fixture.ts';
import { readArticles, readSentences } from '../../../tools/mentions/labelled.ts';
import { loadMentionPart } from '../../../tools/mentions/load-part.ts';
import { precisionOf, recallOf, scoreTexts, sumUp } from '../../../tools/mentions/score.ts';

const part = await loadMentionPart(await loadBundled(ROOT));
const bare = { ...part, profiles: part.profiles.map((profile) => ({ ...profile, hints: [] })) };

// What the weights were learnt on, and the texts that chose the thresholds. They guard against a
// change that loses much; how good the mention finder is, only the sealed part says (bench:mentions).
describe('the bundled mention finder', () => {
  test('keeps what it reached on the tuning sentences', async () => {
    const score = sumUp(scoreTexts(await readSentences('tuning'), part, 'day'));
    expect(precisionOf(score)).toBeGreaterThan(0.95);
    expect(recallOf(score)).toBeGreaterThan(0.85);
  });

  test('finds events by their own texts, without any hint', async () => {
    const score = sumUp(scoreTexts(await readSentences('tuning'), bare, 'day'));
    expect(precisionOf(score)).toBeGreaterThan(0.95);
    expect(recallOf(score)).toBeGreaterThan(0.8);
  });

  test('finds the sentences beside which hints were written', async () => {
    const score = sumUp(scoreTexts(await readFixture(), part, 'year'));
    expect(precisionOf(score)).toBeGreaterThan(0.9);
    expect(recallOf(score)).toBeGreaterThan(0.8);
  });

  test('marks nothing in articles on anything else', async () => {
    const articles = [...(await readArticles('training')), ...(await readArticles('tuning'))];
    const others = articles.filter(({ events }) => events.length === 0);
    const marked = scoreTexts(others, part, 'day').filter(({ found }) => found.length > 0);
    expect(marked.map(({ labelled, found }) => [found, labelled.text.slice(0, 60)])).toEqual([]);
  });
});

test('a long page gets its turn many times while mentions are looked for', async () => {
  const { createMentionFinder } = await import('../../../src/core/mentions/find-mentions.ts');
  const text = (await readSentences('tuning')).map((one) => one.text).join('\n\n');
  let turns = 0;
  for (const _ of createMentionFinder(part).steps(text, { published: null })) turns += 1;
  expect(turns).toBeGreaterThan(20);
});

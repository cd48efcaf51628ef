import { expect, test } from 'vitest';
import { isOnSubject } from '../../../src/core/mentions/on-subject.ts';
import { compileTopic } from '../../../src/knowledge/compiler/compile-topic.ts';
import { loadBase } from '../../../src/knowledge/load/load-base.ts';
import { BUNDLED } from '../../../tools/lib/root.ts';
import { readArticles, readSentences } from '../../../tools/mentions/labelled.ts';
import { concepts } from './support.ts';

const topic = compileTopic(await loadBase(BUNDLED, '.'), concepts);

test.each([
  ['Belarus is here', true],
  ['the BELARUSIAN capital', true],
  ['у Бела\u00adрусі', true],
  ['A senator from Minato', false],
  ['Kittens play with wool', false],
  ['', false],
])('“%s” may be on the subject: %s', (text, expected) => {
  expect(isOnSubject(text, topic)).toBe(expected);
});

test('no labelled text that names an event is kept out', async () => {
  const labelled = [
    ...(await readSentences('training')),
    ...(await readSentences('tuning')),
    ...(await readArticles('training')),
    ...(await readArticles('tuning')),
  ].filter(({ events }) => events.length > 0);
  const kept = labelled.filter(({ text }) => isOnSubject(text, topic));
  expect(kept.length / labelled.length).toBeGreaterThan(0.95);
});

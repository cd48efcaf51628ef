import { expect, test } from 'vitest';
import { aboutOf, explain } from '../../../src/knowledge/writing/explain.ts';

test.each([
  ['lifted-sanctions, verdict: expected one of five', 'lifted-sanctions, verdict'],
  ['vote: ends before it begins', 'vote'],
  ['harbour, sources.0: is missing', 'harbour, sources.0'],
  ['claims 3, kind: is missing; add it', 'claims 3, kind'],
  ['not YAML that we read: what is wrong', ''],
  ['the id "a" stands twice; give one of them another', ''],
])('“%s” is about “%s”', (message, about) => {
  expect(aboutOf(message)).toBe(about);
});

test('what has no other words is said in English, without what it is about', () => {
  const objection = { code: 'other-form', message: 'vote, date: Invalid' } as const;
  expect(explain(objection).message).toEqual({ english: 'Invalid' });
});

import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { scaffold } from '../../src/knowledge/scaffold.ts';

const HEADLINE = 'Will the bridge ever pay?';
const article = {
  url: 'https://www.post.example/2014/bridge',
  headline: HEADLINE,
  author: 'A. Writer',
  published: '2014-05-12',
  language: 'en',
};

function made(text: string, outlet?: string) {
  const files = scaffold(
    'bridge',
    { ...article, text, ...(outlet ? { outlet } : {}) },
    '2026-11-29',
  );
  return (name: string) => parse(files.get(`${name}.yaml`) ?? '');
}

test.each([
  [
    `${HEADLINE}\n\nBy A. Writer.\n\nIt cost twice as much. The toll is two euros for a car.`,
    'It cost twice as much.',
  ],
  ['Is it open? No. It has been closed since May.', 'It has been closed since May.'],
  ['Is it open?', 'Is it open?'],
])('the first claim of %j is %j', (text, exact) => {
  expect(made(text)('claims')[0].target).toEqual({ exact });
});

test('an outlet has the name that its page says, else that of its site', () => {
  const [named] = made('It cost twice as much.', 'Inland Post')('publishers');
  expect(named).toMatchObject({ id: 'post-example', name: 'Inland Post' });
  const [unnamed] = made('It cost twice as much.')('publishers');
  expect(unnamed).toMatchObject({ id: 'post-example', name: 'post.example' });
});

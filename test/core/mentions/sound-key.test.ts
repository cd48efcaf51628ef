import { expect, test } from 'vitest';
import { soundKey, soundsLike } from '../../../src/core/mentions/sound-key.ts';

test.each([
  ['Poczobut', 'Почобут'],
  ['Poczobut', 'Пачобута'],
  ['Pratasevich', 'Протасевичем'],
  ['Kellogg', 'Келлога'],
  ['Waszczykowski', 'Ващиковского'],
  ['Hrodna', 'Гродно'],
  ['Bobrowniki', 'Бобровники'],
  ['Oreshnik', 'Арэшнік'],
  ['Lukashenko', 'Лукашэнка'],
  ['Wagner', 'Вагнера'],
])('%s and %s may be one name', (latin, cyrillic) => {
  expect(soundsLike(soundKey(cyrillic), soundKey(latin))).toBe(true);
});

test.each([
  ['Makei', 'Макаревич'],
  ['Poczobut', 'Почта'],
  ['Kellogg', 'Келейный'],
  ['Wagner', 'Вагон'],
])('%s and %s are two names', (latin, cyrillic) => {
  expect(soundsLike(soundKey(cyrillic), soundKey(latin))).toBe(false);
});

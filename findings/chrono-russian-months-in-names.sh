#!/usr/bin/env bash
# chrono-node 2.10.3, `chrono.ru`: dates in Russian text.
# Guess beforehand: a month is a word of its own, as `chrono.en` has it ("Marty" is no March); "3 февр. 2017" is read.
# Seen: whatever begins like a month is one: the surname Мартынов is March, a major (майор) May, the town of Ноябрьск
# November. The usual short form "февр." is none: the day is not found at all.
# An event would be bound to a date that no sentence names.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund chrono-node@2.10.3
cat > try.mjs <<'JS'
import { en, ru } from 'chrono-node';
const day = new Date('2017-03-10T12:00:00Z');
const read = (chrono, text) => {
  const found = chrono.parse(text, day).map((one) => `${one.text} (month ${one.start.get('month')})`);
  return `${text}: ${found.join(', ') || 'nothing'}`;
};
const seen = [
  ...['Мартынов ушёл', 'майор полиции', 'город Ноябрьск', '3 февраля 2017', '3 февр. 2017'].map((text) =>
    read(ru, text),
  ),
  ...['Marty left', 'Mayor of Minsk', '3 Feb. 2017'].map((text) => read(en, text)),
];
console.log(seen.join('\n'));
const expected = [
  'Мартынов ушёл: Март (month 3)',
  'майор полиции: май (month 5)',
  'город Ноябрьск: Ноябрь (month 11)',
  '3 февраля 2017: 3 февраля 2017 (month 2)',
  '3 февр. 2017: nothing',
  'Marty left: nothing',
  'Mayor of Minsk: nothing',
  '3 Feb. 2017: 3 Feb. 2017 (month 2)',
];
process.exitCode = seen.join('\n') === expected.join('\n') ? 0 : 1;
JS
node try.mjs

#!/usr/bin/env bash
# edtf 4.11.1: does a day lie in an interval, or in a season?
# Guess beforehand: `includes` of February to April 2017 is true for the 15th of March, and that of an open
# interval for a later year; spring (2017-21) reaches from March to May.
# Seen: `includes` knows the interval's months and no day in them, and raises an error for an open end; `covers`
# answers both. Spring is January to March, autumn July to September.
# Whoever asks "did this happen within that time?" is told "no" of what did.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund edtf@4.11.1
cat > try.mjs <<'JS'
import edtf from 'edtf';
const within = edtf('2017-02/2017-04');
const open = edtf('2022/..');
function includesLater() {
  try {
    return open.includes(edtf('2030'));
  } catch ({ message }) {
    return message;
  }
}
const days = (date) => [date.min, date.max].map((at) => new Date(at).toISOString().slice(0, 10)).join('/');
const seen = [
  `includes 2017-03: ${within.includes(edtf('2017-03'))}`,
  `includes 2017-03-15: ${within.includes(edtf('2017-03-15'))}`,
  `covers 2017-03-15: ${within.covers(edtf('2017-03-15'))}`,
  `2022/.. includes 2030: ${includesLater()}`,
  `2022/.. covers 2030: ${open.covers(edtf('2030'))}`,
  `spring: ${days(edtf('2017-21'))}`,
  `autumn: ${days(edtf('2017-23'))}`,
];
console.log(seen.join('\n'));
const expected = [
  'includes 2017-03: true',
  'includes 2017-03-15: false',
  'covers 2017-03-15: true',
  '2022/.. includes 2030: cannot iterate infinite interval',
  '2022/.. covers 2030: true',
  'spring: 2017-01-01/2017-03-31',
  'autumn: 2017-07-01/2017-09-30',
];
process.exitCode = seen.join('\n') === expected.join('\n') ? 0 : 1;
JS
node try.mjs

#!/usr/bin/env bash
# edtf 4.11.1: `format(date, locale)`, which writes an EDTF date with Intl.
# Guess beforehand: what the date says is written in any language, or an error tells that there are no words for it.
# Seen: in English an interval has both ends, "~" is "ca." and "201X" is "XXXX". In Russian the interval is its
# first month, the circa date is a plain one, and the decade 201X is the year 2010. Spring is the first day of
# January in both. A reader is told of a day that nobody knows.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund edtf@4.11.1
cat > try.mjs <<'JS'
import edtf, { format } from 'edtf';
const DATES = ['2017-02/2017-04', '2017-02~', '201X', '2017-21'];
const seen = DATES.map((date) => {
  const [english, russian] = ['en-GB', 'ru'].map((locale) => format(edtf(date), locale));
  return `${date}: ${english} | ${russian}`.replace(/\s/g, ' ');
});
console.log(seen.join('\n'));
const expected = [
  '2017-02/2017-04: 02/2017 – 04/2017 | 02.2017',
  '2017-02~: ca. 02/2017 | 02.2017',
  '201X: XXXX | 2010',
  '2017-21: 01/01/2017 | 01.01.2017',
];
process.exitCode = seen.join('\n') === expected.join('\n') ? 0 : 1;
JS
node try.mjs

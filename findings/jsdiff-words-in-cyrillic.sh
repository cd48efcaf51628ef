#!/usr/bin/env bash
# diff 9.0.0 (jsdiff), `diffWords`: what was changed between two versions of a Russian article.
# Guess beforehand: a word is a run of letters of any alphabet, and a changed word is struck out whole, as in English.
# Seen: its letters are Latin ones. Each Cyrillic letter is a word of its own: where "refused" (отказала) became "pointed
# out to" (указала), two letters are struck out and one is added. With its option `intlSegmenter` words are words.
# Whoever reads what was changed is shown pieces that mean nothing, and a count of changed words counts letters.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund diff@9.0.0
cat > try.mjs <<'JS'
import { diffWords } from 'diff';
function show(parts) {
  return parts.map(({ value, added, removed }) => (added ? `{+${value}+}` : removed ? `[-${value}-]` : value)).join('');
}
const [before, after] = ['Россия отказала Минску', 'Россия указала Минску'];
const seen = [
  diffWords('Russia refused Minsk', 'Russia refuted Minsk'),
  diffWords(before, after),
  diffWords(before, after, { intlSegmenter: new Intl.Segmenter('ru', { granularity: 'word' }) }),
].map(show);
console.log(seen.join('\n'));
const expected = [
  'Russia [-refused-]{+refuted+} Minsk',
  'Россия [-от-]{+у+}казала Минску',
  'Россия [-отказала-]{+указала+} Минску',
];
process.exitCode = seen.join() === expected.join() ? 0 : 1;
JS
node try.mjs

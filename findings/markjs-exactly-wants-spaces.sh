#!/usr/bin/env bash
# mark.js 8.11.1: words of an article are marked with `accuracy: 'exactly'`.
# Guess beforehand: a whole word is marked wherever it stands as one, so also before a comma and in quotation marks; at
# worst signs outside ASCII are taken for letters.
# Seen: there must be white space, or the text's edge, on both sides: "Minsk," and "Minsk." are not marked, nor is the
# word in brackets or quotation marks of any kind. `limiters` have to be given one by one; `complementary` has its own.
# The last word of every sentence and clause is missed, and everything that somebody said between quotation marks.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund mark.js@8.11.1 jsdom@26.1.0
cat > try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
const source = readFileSync('node_modules/mark.js/dist/mark.js', 'utf8');
function count(text, accuracy) {
  const { window } = new JSDOM(`<p>In ${text} then</p>`, { runScripts: 'outside-only' });
  window.eval(source);
  new window.Mark(window.document.body).mark('Minsk', { accuracy });
  return window.document.querySelectorAll('mark').length;
}
const texts = ['Minsk', 'Minsk, it', 'Minsk. It', '(Minsk)', '"Minsk"', '“Minsk”', '«Minsk»'];
const seen = texts.map((text) => `${text}: ${count(text, 'exactly')}`);
console.log(seen.join('\n'));
process.exitCode = seen.join() === texts.map((text, at) => `${text}: ${at === 0 ? 1 : 0}`).join() ? 0 : 1;
JS
node try.mjs

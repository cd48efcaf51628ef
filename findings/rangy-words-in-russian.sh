#!/usr/bin/env bash
# rangy 1.3.2, its text range module, in Chromium 156: words of a Russian text.
# Guess beforehand: `expand('word')` takes the word that the caret stands in, as browsers do, and `findText` finds
# whole words, whatever the alphabet; or a Russian letter is a word.
# Seen: only a-z and digits make words. In Russian `expand` takes everything from the space before the word up to the
# next Latin one, or the end of the text, over sentences; `findText` with `wholeWordsOnly` finds no Russian word at
# all. `wordRegex` has to be given.
# A reader who points at a word gets a note on the rest of the page.
# Needs a Chromium: CHROMIUM_PATH, or `chromium` on the search path.
set -eu
export CHROMIUM="${CHROMIUM_PATH:-$(command -v chromium)}"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund rangy@1.3.2 puppeteer-core@24.43.1
cat > try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';
const browser = await launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.setContent('<p>Minsk was not warned. Минск не был предупреждён. Это так.</p>');
for (const part of ['core', 'textrange']) await page.evaluate(readFileSync(`node_modules/rangy/lib/rangy-${part}.js`, 'utf8'));
const seen = await page.evaluate(() => {
  rangy.init();
  const text = document.querySelector('p').firstChild;
  return ['warned', 'не'].flatMap((word) => {
    const range = rangy.createRange();
    range.setStart(text, text.data.indexOf(word) + 1);
    range.collapse(true);
    range.expand('word');
    const all = rangy.createRange();
    all.selectNodeContents(document.body);
    return [range.toString(), all.findText(word, { wholeWordsOnly: true })];
  });
});
console.log(`${await browser.version()}\n${seen.join('\n')}`);
await browser.close();
const expected = ['warned', true, ' не был предупреждён. Это так.', false];
process.exitCode = seen.join('\n') === expected.join('\n') ? 0 : 1;
JS
node try.mjs

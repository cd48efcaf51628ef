#!/usr/bin/env bash
# text-fragments-polyfill 6.7.0, `generateFragment`: a link to the words that a reader selected, and Chromium 156.
# Guess beforehand: the link holds the words as they were selected, and Chromium, whose makers wrote both, goes there.
# Seen: the link holds them in small letters and without the marks of й, ё and ў: "мой край" (my land) becomes "мои
# краи", which is other words in Russian, and Chromium goes nowhere. With ё or ў it does, since е and у are one with
# them to it.
# A citation that links to its words leads to the top of the page, and shows whoever reads the link words that nobody
# said.
# Needs a Chromium: CHROMIUM_PATH, or `chromium` on the search path.
set -eu
export CHROMIUM="${CHROMIUM_PATH:-$(command -v chromium)}"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund text-fragments-polyfill@6.7.0 puppeteer-core@24.43.1
cat > try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { launch } from 'puppeteer-core';
const TRIES = [
  ['Это мой край.', 'мой край'],
  ['Это мои слова.', 'мои слова'],
  ['Ещё раз: всё. Он сказал: всё.', 'всё'],
  ['Заява ўрада. Адказ ўрада.', 'ўрада'],
];
const SOURCE = 'node_modules/text-fragments-polyfill/src/';
const server = createServer(({ url }, response) => {
  const isModule = url.endsWith('.js');
  response.setHeader('content-type', isModule ? 'text/javascript' : 'text/html; charset=utf-8');
  const words = TRIES[Number(url.slice(1))]?.[0];
  response.end(isModule ? readFileSync(SOURCE + url) : `<!doctype html><title>t</title><p style="margin:4000px 0">${words}`);
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const site = `http://127.0.0.1:${server.address().port}`;
const browser = await launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] });
const page = await browser.newPage();
const seen = [];
for (const [at, [, words]] of TRIES.entries()) {
  await page.goto(`${site}/${at}`);
  const { textStart, prefix, suffix } = await page.evaluate(async (wanted) => {
    const { generateFragment } = await import('/fragment-generation-utils.js');
    const text = document.querySelector('p').firstChild;
    const start = text.data.lastIndexOf(wanted);
    getSelection().setBaseAndExtent(text, start, text, start + wanted.length);
    return generateFragment(getSelection()).fragment;
  }, words);
  const parts = [prefix && `${encodeURIComponent(prefix)}-`, encodeURIComponent(textStart), suffix && `-${encodeURIComponent(suffix)}`];
  await page.goto('about:blank');
  await page.goto(`${site}/${at}#:~:text=${parts.filter(Boolean).join(',')}`);
  await new Promise((resolve) => setTimeout(resolve, 500));
  const wentThere = await page.evaluate(() => scrollY > 0);
  seen.push(`${words}: ${textStart}, ${wentThere ? 'found' : 'not found'}`);
}
console.log(`${await browser.version()}\n${seen.join('\n')}`);
await browser.close();
server.close();
const expected = ['мой край: мои краи, not found', 'мои слова: мои слова, found', 'всё: все, found', 'ўрада: урада, found'];
process.exitCode = seen.join() === expected.join() ? 0 : 1;
JS
node try.mjs

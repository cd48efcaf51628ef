#!/usr/bin/env bash
# Chromium 156, Firefox 153: a link to words of a page (`#:~:text=`) in Russian.
# Guess beforehand: й and и are two letters to both, as in the alphabet; ё is found as е by Chromium alone.
# Seen: ё and е are one to both. In Firefox й and и are one as well: a link to "твои слова" (your words) leads
# to "твой слова", another number and case; in Chromium it leads nowhere. An ASCII hyphen finds U+2011, which
# sites set to keep words together, in Firefox and not in Chromium.
# A citation that links to its words shows other words in one browser, or none in the other.
# Needs: chromium and firefox-esr (or CHROMIUM_PATH, FIREFOX_PATH).
set -eu
export CHROMIUM="${CHROMIUM_PATH:-$(command -v chromium)}"
export FIREFOX="${FIREFOX_PATH:-$(command -v firefox-esr)}"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund puppeteer-core@24.43.1
cat > try.mjs <<'JS'
import { createServer } from 'node:http';
import { launch } from 'puppeteer-core';
const PAGE = '<!doctype html><meta charset="utf-8"><title>t</title><p style="margin:4000px 0">';
const TRIES = [
  ['твой', 'твой'],
  ['твой', 'твои'],
  ['всё', 'все'],
  ['co\u2011operate', 'co-operate'],
];
const server = createServer(({ url }, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(`${PAGE}${TRIES[Number(url.slice(1))]?.[0] ?? ''} words.`);
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const { port } = server.address();

async function follow(options) {
  const browser = await launch({ headless: true, ...options });
  const page = await browser.newPage();
  const found = [];
  for (const [index, [, words]] of TRIES.entries()) {
    const directive = encodeURIComponent(words).replaceAll('-', '%2D');
    await page.goto(`http://127.0.0.1:${port}/${index}#:~:text=${directive}`);
    // The jump comes after the page has loaded; what is not found in two seconds is not.
    const jumped = await page
      .waitForFunction(() => scrollY > 0, { timeout: 2000 })
      .then(() => true, () => false);
    found.push(jumped);
  }
  const version = await browser.version();
  await browser.close();
  return { version, found };
}
const chromium = await follow({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] });
const firefox = await follow({ browser: 'firefox', executablePath: process.env.FIREFOX });
server.close();
for (const { version, found } of [chromium, firefox]) {
  console.log(version);
  for (const [index, [has, wanted]] of TRIES.entries()) {
    console.log(`  “${wanted}” on a page with “${has}”: ${found[index] ? 'found' : 'not found'}`);
  }
}
const isAsSeen = chromium.found.join() === 'true,false,true,false' && firefox.found.join() === 'true,true,true,true';
process.exitCode = isAsSeen ? 0 : 1;
JS
node try.mjs

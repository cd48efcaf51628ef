#!/usr/bin/env bash
# Chromium 156, jsdom 26.1.0 and a page that counts visits by a picture in a <noscript> of its head, as many sites do.
# Guess beforehand: a parser of the HTML standard makes the tree of the page, whether scripts run or not: `body` has
# the same text for whoever reads the page, its source, or a copy that the browser saved.
# Seen: three texts. As a page, <noscript> holds one text, markup and all, which counts in `textContent`. DOMParser of
# the same browser, and jsdom, read as without scripts: the picture ends the head, so that author and styles behind
# it stand in the body, the style's rules among its text. Of MHTML, Chromium leaves <noscript> out.
# A W3C TextPositionSelector made with the one leads elsewhere in the others, and `head meta` finds nothing.
# Needs a Chromium: CHROMIUM_PATH, or `chromium` on the search path.
set -eu
export CHROMIUM="${CHROMIUM_PATH:-$(command -v chromium)}"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund puppeteer-core@24.43.1 jsdom@26.1.0
cat > try.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { launch } from 'puppeteer-core';
const PAGE =
  '<!doctype html><html><head><noscript><img src="data:,"></noscript><meta name="author" content="A. Writer">' +
  '<style>p{color:red}</style></head><body><noscript><b>No script.</b></noscript><p>Minsk.</p></body></html>';
const browser = await launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] });
const page = await browser.newPage();
const look = ({ body, head }) =>
  `${body.textContent.trim()} | author in head: ${head.querySelector('meta[name=author]') !== null}`;
const seen = [];
await page.setContent(PAGE);
seen.push(`page: ${await page.evaluate(`(${look})(document)`)}`);
const parsed = `new DOMParser().parseFromString(${JSON.stringify(PAGE)}, 'text/html')`;
seen.push(`DOMParser: ${await page.evaluate(`(${look})(${parsed})`)}`);
const { data } = await (await page.createCDPSession()).send('Page.captureSnapshot');
writeFileSync('page.mhtml', data);
await page.goto(`file://${process.cwd()}/page.mhtml`);
seen.push(`MHTML: ${await page.evaluate(`(${look})(document)`)}`);
await browser.close();
seen.push(`jsdom: ${look(new JSDOM(PAGE).window.document)}`);
console.log(seen.join('\n'));
const moved = 'p{color:red}No script.Minsk. | author in head: false';
const expected = [
  'page: <b>No script.</b>Minsk. | author in head: true',
  `DOMParser: ${moved}`,
  'MHTML: Minsk. | author in head: true',
  `jsdom: ${moved}`,
];
process.exitCode = seen.join('\n') === expected.join('\n') ? 0 : 1;
JS
node try.mjs

#!/usr/bin/env bash
# html-encoding-sniffer 6.0.0, jsdom 26.1.0 and a page of the XHTML years: served as HTML, with its encoding named in
# its XML declaration alone.
# Guess beforehand: HTML knows no XML declaration, so that it counts for nothing in browsers; or, since the standard
# came to have it, all that follow the standard read it.
# Seen: Chromium 156 and Firefox 153 take the encoding from it (a <meta> counts for more, wherever it stands, and
# "utf-16" is UTF-8); html-encoding-sniffer, which says to implement the standard's algorithm, and jsdom with it
# read the page as windows-1252, or as whatever default they were given.
# Old pages in Cyrillic become other letters, and no word of them is found.
# Needs: chromium and firefox-esr (or CHROMIUM_PATH, FIREFOX_PATH).
set -eu
export CHROMIUM="${CHROMIUM_PATH:-$(command -v chromium)}"
export FIREFOX="${FIREFOX_PATH:-$(command -v firefox-esr)}"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund puppeteer-core@24.43.1 html-encoding-sniffer@6.0.0 jsdom@26.1.0
cat > try.mjs <<'JS'
import { createServer } from 'node:http';
import sniff from 'html-encoding-sniffer';
import { JSDOM } from 'jsdom';
import { launch } from 'puppeteer-core';
// "МИН" in KOI8-R, which looks like no other language's words.
const page = (head) => Buffer.from(`${head}<!DOCTYPE html><title>t</title><p>\xed\xe9\xee`, 'latin1');
const xml = (encoding) => `<?xml version="1.0" encoding="${encoding}"?>`;
const PAGES = [page(xml('koi8-r')), page(`${xml('windows-1251')}<meta charset="koi8-r">`), page(xml('utf-16'))];
const server = createServer(({ url }, response) => {
  response.setHeader('content-type', 'text/html');
  response.end(PAGES[Number(url.slice(1))] ?? '');
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
async function inBrowser(browser, executablePath) {
  const args = browser === 'chrome' ? ['--no-sandbox'] : [];
  const running = await launch({ browser, executablePath, args });
  const tab = await running.newPage();
  const read = [];
  for (const at of PAGES.keys()) {
    await tab.goto(`http://127.0.0.1:${server.address().port}/${at}`);
    read.push(await tab.evaluate(() => document.characterSet));
  }
  await running.close();
  return `${browser}: ${read.join(', ')}`;
}
const seen = [
  await inBrowser('chrome', process.env.CHROMIUM),
  await inBrowser('firefox', process.env.FIREFOX),
  `html-encoding-sniffer: ${PAGES.map((bytes) => sniff(bytes)).join(', ')}`,
  `jsdom: ${PAGES.map((bytes) => new JSDOM(bytes).window.document.characterSet).join(', ')}`,
];
server.close();
console.log(seen.join('\n'));
const expected = [
  'chrome: KOI8-R, KOI8-R, UTF-8',
  'firefox: KOI8-R, KOI8-R, UTF-8',
  'html-encoding-sniffer: windows-1252, KOI8-R, windows-1252',
  'jsdom: windows-1252, KOI8-R, windows-1252',
];
process.exitCode = seen.join('\n') === expected.join('\n') ? 0 : 1;
JS
node try.mjs

#!/usr/bin/env bash
# Chromium 156 and mailparser 3.14.2: how long addresses stand in a page saved as MHTML. RFC 2557, 4.4, lets
# Content-Location be broken into lines, and encoded in words of RFC 2047, as Python's `email` writes long ones.
# Guess beforehand: who reads MHTML, or mail, undoes both: one address however it is written.
# Seen: each undoes less. Chromium joins broken lines and leaves the words: the page has no address, and its links
# lead to files beside it. mailparser decodes other headers, leaves these words and puts a space
# where a line was broken: an address that no page has, and `new URL` takes it.
# Whoever recognises an article by its address misses it, or takes another for it.
# Needs a Chromium: CHROMIUM_PATH, or `chromium` on the search path.
set -eu
export CHROMIUM="${CHROMIUM_PATH:-$(command -v chromium)}"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund puppeteer-core@24.43.1 mailparser@3.14.2
cat > try.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { simpleParser } from 'mailparser';
import { launch } from 'puppeteer-core';
const SPELLINGS = {
  'on one line': 'https://outlet.example/2017/02/a-story/',
  'on two lines': 'https://outlet.example/2017/02/\r\n a-story/',
  'in encoded words': '=?utf-8?q?https=3A//outlet.example/2017/02/?=\r\n =?utf-8?q?a-story/?=',
};
const file = (location) =>
  'From: <Saved>\r\nSubject: =?utf-8?q?a_story?=\r\nMIME-Version: 1.0\r\n' +
  'Content-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n' +
  `--b\r\nContent-Type: text/html\r\nContent-Location: ${location}\r\n\r\n<p>A story\r\n` +
  // mailparser names the addresses of attachments only.
  `--b\r\nContent-Type: image/gif\r\nContent-Location: ${location}\r\nContent-Transfer-Encoding: base64\r\n\r\nR0lG\r\n--b--\r\n`;
const browser = await launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] });
const page = await browser.newPage();
const seen = [];
for (const [name, location] of Object.entries(SPELLINGS)) {
  writeFileSync('page.mhtml', file(location));
  await page.goto(`file://${process.cwd()}/page.mhtml`);
  const base = (await page.evaluate(() => document.baseURI)).replace(/^file:.*\//, 'file:…/');
  const mail = await simpleParser(file(location));
  seen.push(`${name}: Chromium ${base} | mailparser ${mail.attachments[0].headers.get('content-location')}`);
  if (mail.subject !== 'a story') seen.push('the subject is not decoded');
}
await browser.close();
console.log(seen.join('\n'));
const [whole, words] = [SPELLINGS['on one line'], SPELLINGS['in encoded words'].replace('\r\n', '')];
const expected = [
  `on one line: Chromium ${whole} | mailparser ${whole}`,
  `on two lines: Chromium ${whole} | mailparser https://outlet.example/2017/02/ a-story/`,
  `in encoded words: Chromium file:…/page.mhtml | mailparser ${words}`,
];
process.exitCode = seen.join('\n') === expected.join('\n') ? 0 : 1;
JS
node try.mjs

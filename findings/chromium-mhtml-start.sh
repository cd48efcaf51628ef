#!/usr/bin/env bash
# Chromium 156 and an MHTML file (RFC 2557) whose root is not its first part.
# Guess beforehand: the page is the part that `start` of multipart/related names by its Content-ID, as RFC 2387
# has it, and as libraries that wrote mail did.
# Seen: the first part is the page, whatever `start` says: a file in which a frame comes first opens as the frame.
# A reader of saved pages has to know which of both it follows.
# Needs a Chromium: CHROMIUM_PATH, or `chromium` on the search path.
set -eu
export CHROMIUM="${CHROMIUM_PATH:-$(command -v chromium)}"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund puppeteer-core@24.43.1
cat > try.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';
const part = (id) =>
  `--b\r\nContent-Type: text/html\r\nContent-ID: <${id}>\r\nContent-Location: https://outlet.example/${id}\r\n\r\n<p>The ${id}</p>\r\n`;
const file = (...ids) =>
  'From: <Saved>\r\nMIME-Version: 1.0\r\n' +
  'Content-Type: multipart/related; type="text/html"; start="<page>"; boundary="b"\r\n\r\n' +
  `${ids.map(part).join('')}--b--\r\n`;
const browser = await launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] });
const page = await browser.newPage();
async function open(...ids) {
  const name = `${ids.join('-')}.mhtml`;
  writeFileSync(name, file(...ids));
  await page.goto(`file://${process.cwd()}/${name}`);
  return page.evaluate(() => document.body.textContent.trim());
}
const seen = [await open('page', 'frame'), await open('frame', 'page')];
console.log(await browser.version());
await browser.close();
console.log(`page first:  ${seen[0]}\nframe first: ${seen[1]}`);
process.exitCode = seen.join() === 'The page,The frame' ? 0 : 1;
JS
node try.mjs

#!/usr/bin/env bash
# fflate 0.8.3, Chromium 156, Firefox 153: unpacking `.warc.gz`, in which each record is a gzip member of its own (ISO
# 28500, annex D), as WACZ files hold it, too.
# Guess beforehand: members one after the other are one gzip file (RFC 1952, 2.2), so that whatever unpacks gzip gives
# all records, as zlib in Node does.
# Seen: `gunzipSync` of fflate gives the first record and no error; its stream, Gunzip, gives all.
# `DecompressionStream` of both browsers fails, while that of Node gives all.
# The first record describes the crawl: an archive seems to hold no page. Code that was tried in Node fails in a
# browser.
# Needs: chromium and firefox-esr (or CHROMIUM_PATH, FIREFOX_PATH).
set -eu
export CHROMIUM="${CHROMIUM_PATH:-$(command -v chromium)}"
export FIREFOX="${FIREFOX_PATH:-$(command -v firefox-esr)}"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund fflate@0.8.3 puppeteer-core@24.43.1
cat > try.mjs <<'JS'
import { createServer } from 'node:http';
import { gzipSync, gunzipSync as nodeGunzipSync } from 'node:zlib';
import { Gunzip, gunzipSync } from 'fflate';
import { launch } from 'puppeteer-core';
const record = (type) => `WARC/1.0\r\nWARC-Type: ${type}\r\nContent-Length: 0\r\n\r\n\r\n\r\n`;
const file = Buffer.concat(['warcinfo', 'response', 'response'].map((type) => gzipSync(record(type))));
const count = (bytes) => new TextDecoder().decode(bytes).match(/^WARC-Type: \w+/gm).join().replaceAll('WARC-Type: ', '');

function streamed() {
  const parts = [];
  new Gunzip((part) => parts.push(part)).push(file, true);
  return Buffer.concat(parts);
}

async function unpackIn(options) {
  const browser = await launch({ headless: true, ...options });
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  const seen = await page.evaluate(async (text) => {
    const bytes = Uint8Array.from(atob(text), (one) => one.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Response(stream).text().then(() => 'all of it', () => 'an error');
  }, file.toString('base64'));
  const version = await browser.version();
  await browser.close();
  return [version, seen];
}
const server = createServer((_, response) => response.end('<p>')).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const nodeStream = new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip'));
const seen = {
  'zlib in Node': count(nodeGunzipSync(file)),
  'fflate gunzipSync': count(gunzipSync(file)),
  'fflate Gunzip': count(streamed()),
  'DecompressionStream in Node': count(new Uint8Array(await new Response(nodeStream).arrayBuffer())),
};
for (const [name, records] of Object.entries(seen)) console.log(`${name}: ${records}`);
const inBrowsers = [];
for (const options of [
  { executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] },
  { browser: 'firefox', executablePath: process.env.FIREFOX },
]) {
  const [version, result] = await unpackIn(options);
  console.log(`DecompressionStream in ${version}: ${result}`);
  inBrowsers.push(result);
}
server.close();
const all = 'warcinfo,response,response';
const expected = [all, 'warcinfo', all, all, 'an error', 'an error'];
process.exitCode = [...Object.values(seen), ...inBrowsers].join(' ') === expected.join(' ') ? 0 : 1;
JS
node try.mjs

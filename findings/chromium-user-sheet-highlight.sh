#!/usr/bin/env bash
# Chromium 156: `::highlight()` in a user's style sheet, which an extension inserts with origin USER.
# Guess beforehand: an important rule of a user's sheet is painted as an author's is, background and line alike.
# Seen: the line is painted and the background is not, although getComputedStyle gives it; the same rule
# with origin AUTHOR paints both.
# Needs a Chromium: CHROMIUM_PATH, or `chromium` on the search path.
set -eu
export CHROMIUM="${CHROMIUM_PATH:-$(command -v chromium)}"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund puppeteer-core@24.43.1
mkdir extension
cat > extension/manifest.json <<'JSON'
{
  "manifest_version": 3,
  "name": "Sheets",
  "version": "1",
  "permissions": ["scripting", "tabs"],
  "host_permissions": ["http://127.0.0.1/*"],
  "background": { "service_worker": "worker.js" }
}
JSON
echo '' > extension/worker.js
cat > try.mjs <<'JS'
import { createServer } from 'node:http';
import { launch } from 'puppeteer-core';

const PAGE = `<!doctype html><title>t</title><body style="margin:0;background:#fff">
<p style="font:40px sans-serif;margin:20px">some words</p>
<script>const r = new Range(); r.selectNodeContents(document.querySelector('p'));
CSS.highlights.set('words', new Highlight(r));</script>`;
const RULE =
  '::highlight(words){background-color:#0f0 !important;text-decoration:underline 4px #f00 !important}';

const server = createServer((_, response) => {
  response.setHeader('content-type', 'text/html');
  response.end(PAGE);
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const browser = await launch({
  executablePath: process.env.CHROMIUM,
  enableExtensions: ['extension'],
  pipe: true,
  args: ['--no-sandbox'],
});
const worker = await (await browser.waitForTarget((one) => one.type() === 'service_worker')).worker();

async function paints(origin) {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/?${origin}`);
  const css = { origin, css: RULE, url: page.url() };
  await worker.evaluate(async ({ origin, css, url }) => {
    const [tab] = await chrome.tabs.query({ url });
    await chrome.scripting.insertCSS({ target: { tabId: tab.id }, origin, css });
  }, css);
  const computed = await page.evaluate(
    () => getComputedStyle(document.querySelector('p'), '::highlight(words)').backgroundColor,
  );
  await page.bringToFront();
  const png = await page.screenshot({ encoding: 'base64', clip: { x: 0, y: 0, width: 300, height: 90 } });
  const painted = await page.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const seen = new Set();
    for (let at = 0; at < data.length; at += 4) seen.add(`${data[at]},${data[at + 1]},${data[at + 2]}`);
    return { background: seen.has('0,255,0'), line: seen.has('255,0,0') };
  }, png);
  await page.close();
  return { computed, ...painted };
}

const version = await browser.version();
const [user, author] = [await paints('USER'), await paints('AUTHOR')];
await browser.close();
server.close();
console.log(version);
console.log('USER:  ', JSON.stringify(user));
console.log('AUTHOR:', JSON.stringify(author));
const isAsSeen =
  user.computed === 'rgb(0, 255, 0)' && !user.background && user.line && author.background && author.line;
process.exitCode = isAsSeen ? 0 : 1;
JS
node try.mjs

#!/usr/bin/env bash
# Guess: an event made with `composed: false` stays in the shadow root that it is dispatched in, whatever
#        its class; so an overlay can hand a key on to its own widgets without the page seeing it.
# Seen:  in Firefox 153 `new KeyboardEvent('keydown', { composed: false })` has `composed === true` and
#        leaves a closed shadow root; `CustomEvent` and `MouseEvent` made alike stay, as do all in Chromium.
# Needs: firefox-esr (or FIREFOX_PATH). Exits non-zero when this changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent puppeteer-core@24.43.1 >/dev/null
cat >run.mjs <<'JS'
import { launch } from 'puppeteer-core';

const browser = await launch({
  browser: 'firefox',
  executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
  headless: true,
});
console.log(await browser.version());
const page = await browser.newPage();
await page.setContent('<!doctype html><p>words</p>');
const seen = await page.evaluate(() => {
  const host = document.createElement('span');
  const root = host.attachShadow({ mode: 'closed' });
  const inner = root.appendChild(document.createElement('i'));
  document.body.append(host);
  return [KeyboardEvent, MouseEvent, CustomEvent].map((Kind) => {
    let left = false;
    document.addEventListener('keydown', () => { left = true; }, { once: true });
    const event = new Kind('keydown', { bubbles: true, composed: false });
    inner.dispatchEvent(event);
    return `${Kind.name}: composed ${event.composed}, left the root ${left}`;
  });
});
await browser.close();
console.log(seen.join('\n'));
const expected = [
  'KeyboardEvent: composed true, left the root true',
  'MouseEvent: composed false, left the root false',
  'CustomEvent: composed false, left the root false',
];
process.exit(seen.join() === expected.join() ? 0 : 1);
JS
node run.mjs

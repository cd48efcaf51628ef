#!/usr/bin/env bash
# Chromium 156: a page with shadow roots, saved as a single file (MHTML).
# Guess beforehand: an open root stands in `<template shadowrootmode="open">`, as the HTML standard writes it
# and `getHTML()` does.
# Seen: `<template shadowmode="open">`, a name that no standard has; closed roots are written so as well. The
# browser itself makes roots of them again. For every other reader of the file the words of the article
# are in a template, which no page shows.
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
const browser = await launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.setContent('<!doctype html><span></span><div></div>');
const standard = await page.evaluate(() => {
  for (const [name, mode] of [['span', 'open'], ['div', 'closed']]) {
    const root = document.querySelector(name).attachShadow({ mode, serializable: true });
    root.innerHTML = `<p>${mode} words</p>`;
  }
  return document.body.getHTML({ serializableShadowRoots: true });
});
const { data } = await (await page.createCDPSession()).send('Page.captureSnapshot');
const saved = data.replace(/=\r\n/g, '').replace(/=3D/g, '=');
writeFileSync('saved.mhtml', data);
await page.goto(`file://${process.cwd()}/saved.mhtml`);
const opened = await page.evaluate(() => document.querySelector('span').shadowRoot?.textContent);
console.log(await browser.version());
await browser.close();
const templates = (text) => text.match(/<template [^>]*>/g)?.join(' ');
console.log(`getHTML: ${templates(standard)}\nMHTML:   ${templates(saved)}\nopened:  ${opened}`);
const isAsSeen =
  /<template shadowrootmode="open"/.test(standard) && !/shadowrootmode/.test(saved) &&
  /<template shadowmode="open"[^>]*><p>open words/.test(saved) &&
  /<template shadowmode="closed"[^>]*><p>closed words/.test(saved) && opened === 'open words';
process.exitCode = isAsSeen ? 0 : 1;
JS
node try.mjs

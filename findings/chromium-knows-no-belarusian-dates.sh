#!/usr/bin/env bash
# Chromium 156, Firefox 153: `Intl` in Belarusian (be).
# Guess beforehand: both ship the CLDR whole, as Node does; or Chromium lacks a language altogether, and says so in
# `supportedLocalesOf` of every part of Intl alike.
# Seen: Chromium has rules for plurals in Belarusian, and none for sorting, dates, numbers, lists, and names: a page in
# Belarusian that asks `be` gets "February 3, 2017", "3 months ago" and "а, б, and в", without an error. Firefox has all.
# Asked once whether `be` is supported, plurals say yes; a reader then meets English dates in a Belarusian sentence.
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
import { launch } from 'puppeteer-core';
async function askIn(options) {
  const browser = await launch({ headless: true, ...options });
  const page = await browser.newPage();
  const answer = await page.evaluate(() => {
    const parts = 'PluralRules Collator DateTimeFormat NumberFormat ListFormat RelativeTimeFormat DisplayNames'.split(' ');
    const known = parts.filter((part) => Intl[part].supportedLocalesOf('be').length > 0);
    const day = new Date('2017-02-03');
    return [
      known.join(' '),
      new Intl.DateTimeFormat('be', { dateStyle: 'long', timeZone: 'UTC' }).format(day),
      new Intl.RelativeTimeFormat('be').format(-3, 'month'),
      new Intl.ListFormat('be').format(['а', 'б', 'в']),
    ];
  });
  console.log(`${await browser.version()}\n  ${answer.join('\n  ')}`);
  await browser.close();
  return answer.join('; ');
}
const seen = [
  await askIn({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox', '--lang=en-US'] }),
  await askIn({ browser: 'firefox', executablePath: process.env.FIREFOX }),
];
const expected = [
  'PluralRules; February 3, 2017; 3 months ago; а, б, and в',
  'PluralRules Collator DateTimeFormat NumberFormat ListFormat RelativeTimeFormat DisplayNames; 3 лютага 2017 г.; 3 месяцы таму; а, б і в',
];
process.exitCode = seen.join('\n') === expected.join('\n') ? 0 : 1;
JS
node try.mjs

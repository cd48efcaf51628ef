#!/usr/bin/env bash
# Chromium 156, Firefox 153 and Node 20: `Intl.Segmenter` with sentences, in Russian and English.
# Guess beforehand: the languages' own abbreviations end no sentence, since the CLDR lists them ("г.", "Gen.", "Mr.");
# or they do by default, and not where the locale asks for those lists (ru-u-ss-standard).
# Seen: they do, asked for or not: "in the city of Minsk" (в г. Минске) is two sentences, "A. H. Lukashenko" three, as
# is "Gen. Smith met Mr. Lavrov". All three programs have it alike.
# A quotation that is widened to its sentence begins in the middle of a name, and says who spoke no more.
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
function split() {
  const texts = [
    ['ru', 'Встреча прошла в г. Минске.'],
    ['ru', 'Решение принял А. Г. Лукашенко.'],
    ['en', 'Gen. Smith met Mr. Lavrov.'],
  ];
  return ['', '-u-ss-standard'].map((asked) =>
    texts
      .flatMap(([locale, text]) => [...new Intl.Segmenter(locale + asked, { granularity: 'sentence' }).segment(text)])
      .map(({ segment }) => segment.trim())
      .join(' | '),
  );
}
async function splitIn(options) {
  const browser = await launch({ headless: true, ...options });
  const page = await browser.newPage();
  const seen = [await browser.version(), await page.evaluate(split)];
  await browser.close();
  return seen;
}
const all = [
  [`Node ${process.version}`, split()],
  await splitIn({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] }),
  await splitIn({ browser: 'firefox', executablePath: process.env.FIREFOX }),
];
for (const [version, seen] of all) console.log(`${version}\n  ${seen.join('\n  ')}`);
const expected =
  'Встреча прошла в г. | Минске. | Решение принял А. | Г. | Лукашенко. | Gen. | Smith met Mr. | Lavrov.';
process.exitCode = all.every(([, seen]) => seen.every((one) => one === expected)) ? 0 : 1;
JS
node try.mjs

#!/usr/bin/env bash
# dom-anchor-text-quote 4.0.2: a W3C TextQuoteSelector on a page with a little more white space, and one whose
# words the page does not hold.
# Guess beforehand: null, unless all but a letter or two is there; what is found is the quoted words, whole.
# Seen: the range has the length of the quotation, whatever the page has there: spaces in the page's source
# cut off the last letters. And "did not sign" is found where the page says "did sign".
# Marks would end in the middle of a word, or stand on a sentence that says the opposite.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund dom-anchor-text-quote@4.0.2 jsdom@26.1.0
cat > try.cjs <<'JS'
const { JSDOM } = require('jsdom');
const { window } = new JSDOM(
  '<p>Minsk did sign the decree of 2016.\n  Moscow   did\u00a0not object.</p>\n<p>That was all.</p>',
);
Object.assign(globalThis, { document: window.document, NodeFilter: window.NodeFilter, Node: window.Node });
const { toRange } = require('dom-anchor-text-quote');
const find = (exact) => JSON.stringify(toRange(window.document.body, { exact })?.toString() ?? null);
const seen = ['Moscow did not object', 'Minsk did not sign the decree'].map(
  (exact) => `${exact} -> ${find(exact)}`,
);
console.log(seen.join('\n'));
const [spaced, denied] = seen;
const isAsSeen = /-> "Moscow {3}did\u00a0not obje"$/.test(spaced) && /-> "Minsk did sign the decree of "$/.test(denied);
process.exitCode = isAsSeen ? 0 : 1;
JS
node try.cjs

#!/usr/bin/env bash
# jsdom 26.1.0 puts words that stand in a table but in no cell behind the table; the HTML standard's
# foster parenting, and parse5, which jsdom itself parses with, put them before it.
# Guess beforehand: both build the same tree, so that offsets in the text of a saved page agree.
# Seen: parse5 "foo[bar]baz", jsdom "[bar]foobaz": a W3C TextPositionSelector made with the one points
# elsewhere in the other.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund jsdom@26.1.0 parse5@7.3.0
cat > try.mjs <<'JS'
import { JSDOM } from 'jsdom';
import { parse, serialize } from 'parse5';
const html = '<table>foo<tr><td>bar</td></tr></table>baz';
const parsed = serialize(parse(html)).replace(/^.*<body>|<\/body>.*$/g, '');
const built = new JSDOM(html).window.document.body.innerHTML;
console.log(`parse5: ${parsed}`);
console.log(`jsdom:  ${built}`);
const table = '<table><tbody><tr><td>bar</td></tr></tbody></table>';
process.exitCode = parsed === `foo${table}baz` && built === `${table}foobaz` ? 0 : 1;
JS
node try.mjs

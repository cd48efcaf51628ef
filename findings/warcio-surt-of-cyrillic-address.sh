#!/usr/bin/env bash
# warcio 2.4.11 (JavaScript), `getSurt`: the key under which an index of an archive (CDX) has an address.
# Guess beforehand: addresses that the URL standard takes for one have one key.
# Seen: an address with Cyrillic letters has one key as people write it and another as browsers send it. Written
# out, its letters are put into lower case and then escaped (%D0%BC, "м"); escaped already, it is the escapes
# that are put into lower case (%d0%9c, "М"). A look-up by the one misses what was archived under the other.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund warcio@2.4.11
cat > try.mjs <<'JS'
import { getSurt } from 'warcio';
const written = 'https://outlet.example/Минск';
const sent = 'https://outlet.example/%D0%9C%D0%B8%D0%BD%D1%81%D0%BA';
const isOne = new URL(written).href === new URL(sent).href;
const seen = [written, sent].map(getSurt);
console.log(`one address: ${isOne}\n${seen.join('\n')}`);
const expected = ['example,outlet)/%D0%BC%D0%B8%D0%BD%D1%81%D0%BA', 'example,outlet)/%d0%9c%d0%b8%d0%bd%d1%81%d0%ba'];
process.exitCode = isOne && seen.join() === expected.join() ? 0 : 1;
JS
node try.mjs

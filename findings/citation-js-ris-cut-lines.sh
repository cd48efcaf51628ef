#!/usr/bin/env bash
# citation.js 0.8.2, @citation-js/plugin-ris 0.8.2: a long address or title in RIS.
# Guess beforehand: one line a field, however long; or lines broken between words that are put together
# again on reading, since the same plugin reads and writes.
# Seen: a value is cut after each 70 characters, in the middle of words and addresses, and what reads it puts a
# space into each cut: the plugin's own output, read by itself, gives another title and an address
# that leads nowhere.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund @citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2
cat > try.cjs <<'JS'
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-ris');
const version = require('@citation-js/plugin-ris/package.json').version;
const URL = 'https://news.example/2017/02/03/minsk-says-that-it-was-not-warned-of-the-new-border-zone';
const title = 'Foreign ministry in Minsk says that it was not warned of the border zones';
const ris = new Cite([{ id: 'a', type: 'webpage', title, URL }]).format('ris');
const [read] = new Cite(ris).data;
console.log(`plugin-ris ${version}`);
console.log(ris);
console.log(`address read back: ${read.URL}`);
console.log(`title read back:   ${read.title}`);
const isAsSeen =
  version === '0.8.2' && read.URL === `${URL.slice(0, 70)} ${URL.slice(70)}` &&
  read.title === `${title.slice(0, 70)} ${title.slice(70)}`;
process.exitCode = isAsSeen ? 0 : 1;
JS
node try.cjs

#!/usr/bin/env bash
# li 1.3.0, parse-link-header 2.0.0, http-link-header 1.1.4 and a Memento timemap (RFC 7089): the list of a
# page's archived copies, in the syntax of the Link header (RFC 8288).
# Guess beforehand: all three give all copies, since a relation may stand any number of times.
# Seen: li and parse-link-header keep the last copy of each relation and drop the others without a word. Only
# http-link-header (and li, if told `extended`) has all three. To parse-link-header the query of the archived
# address (?p=7) is an attribute of the link, too.
# Whoever looks for the copy nearest to the article's day is given the newest one.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund li@1.3.0 parse-link-header@2.0.0 http-link-header@1.1.4
cat > try.mjs <<'JS'
import httpLinkHeader from 'http-link-header';
import li from 'li';
import parseLinkHeader from 'parse-link-header';
const STORY = 'https://outlet.example/?p=7';
const copy = (stamp, rel, day) =>
  `<https://archive.example/web/${stamp}/${STORY}>; rel="${rel}"; datetime="${day} 00:00:00 GMT"`;
const timemap = [
  `<${STORY}>; rel="original"`,
  copy('20170228000000', 'first memento', 'Tue, 28 Feb 2017'),
  copy('20190301000000', 'memento', 'Fri, 01 Mar 2019'),
  copy('20240301000000', 'memento', 'Fri, 01 Mar 2024'),
].join(',\n');
const stampIn = (address) => /\/web\/(\d{4})/.exec(address)[1];
const byLi = li.parse(timemap);
const byPlh = parseLinkHeader(timemap);
const seen = [
  `http-link-header: ${httpLinkHeader.parse(timemap).rel('memento').map(({ uri }) => stampIn(uri))}`,
  `li, extended: ${li.parse(timemap, { extended: true }).flatMap(({ rel, link }) => (rel.includes('memento') ? stampIn(link) : []))}`,
  `li: memento ${[byLi.memento].flat().map(stampIn)}`,
  `parse-link-header: memento ${stampIn(byPlh.memento.url)}, first ${stampIn(byPlh.first.url)}, p=${byPlh.memento.p}`,
];
console.log(seen.join('\n'));
const expected = [
  'http-link-header: 2017,2019,2024',
  'li, extended: 2017,2019,2024',
  'li: memento 2024',
  'parse-link-header: memento 2024, first 2017, p=7',
];
process.exitCode = seen.join('\n') === expected.join('\n') ? 0 : 1;
JS
node try.mjs

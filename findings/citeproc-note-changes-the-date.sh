#!/usr/bin/env bash
# citeproc 2.4.63 (which Zotero and, here, @citation-js/plugin-csl 0.8.2 make bibliographies with): the `note` of CSL-JSON.
# Guess beforehand: a note is free text: a style prints it or leaves it out.
# Seen: a line of it that begins with the name of a field is taken for that field. "issued: …", in whatever line,
# replaces the date that the item has; "author: …" gives an author to what has none; "status: denied" is
# printed; "title: …" does nothing, nor does "Issued: …".
# The same item in the same program keeps its date in every other output. A remark on a source ("issued: in
# the first edition …") cites it under another day.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund @citation-js/core@0.8.2 @citation-js/plugin-csl@0.8.2 citeproc@2.4.63
cat > try.cjs <<'JS'
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-csl');
const ITEM = {
  id: 'a',
  type: 'article-newspaper',
  title: 'Troops will leave',
  issued: { 'date-parts': [[2017, 9, 21]] },
  'container-title': 'Zvyazda',
};
const cite = (note) => new Cite({ ...ITEM, note }).format('bibliography', { template: 'apa' }).trim();
const NOTES = [
  'read on paper',
  'read on paper\nissued: 2017-02-03 in the first edition',
  'Issued: 2017-02-03',
  'author: Orlova || Ann',
  'status: denied',
  'title: Troops will stay',
];
const seen = NOTES.map((note) => `${JSON.stringify(note)}: ${cite(note)}`);
const [{ issued }] = new Cite({ ...ITEM, note: NOTES[1] }).data;
seen.push(`as data: ${JSON.stringify(issued)}`);
console.log(seen.join('\n'));
const plain = 'Troops will leave. (2017, September 21). Zvyazda.';
const expected = [
  plain,
  'Troops will leave. (2017, February 3). Zvyazda.',
  plain,
  'Orlova, A. (2017, September 21). Troops will leave. Zvyazda.',
  `${plain} Denied.`,
  plain,
].map((cited, at) => `${JSON.stringify(NOTES[at])}: ${cited}`);
expected.push('as data: {"date-parts":[[2017,9,21]]}');
process.exitCode = seen.join('\n') === expected.join('\n') ? 0 : 1;
JS
node try.cjs

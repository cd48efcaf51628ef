#!/usr/bin/env bash
# citation.js 0.8.2, @citation-js/plugin-bibtex 0.8.2: a source of a known day as BibTeX, and who reads it.
# Guess beforehand: year, month and day come over, since BibTeX has a field for the month and programs agree on how a
# day is added; at worst the day is lost.
# Seen: it writes `month = {feb 3}`, of which biblatex-csl-converter 3.6.0 makes no month: the source is of 2017, while
# one of which the month alone is known keeps it. @retorquere/bibtex-parser 9.0.29 has a month called "feb 3".
# The more exactly a source is dated, the less of its date is left. pandoc 2.17 reads the year alone, too.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2 \
  biblatex-csl-converter@3.6.0 @retorquere/bibtex-parser@9.0.29
cat > try.mjs <<'JS'
import '@citation-js/plugin-bibtex';
import { plugins } from '@citation-js/core';
import { parse as parseBetter } from '@retorquere/bibtex-parser';
import { CSLExporter, parse } from 'biblatex-csl-converter';
function read(...date) {
  const item = { id: 'a', type: 'webpage', title: 'Minsk was not warned', issued: { 'date-parts': [date] } };
  const text = plugins.output.format('bibtex', [item]);
  const [csl] = Object.values(new CSLExporter(parse(text).entries).parse());
  const [{ fields }] = parseBetter(text).entries;
  const [written] = /month = .*(?=,)/.exec(text) ?? [];
  return JSON.stringify([written, csl.issued['date-parts'][0], fields.month]);
}
const seen = [read(2017, 2), read(2017, 2, 3)];
console.log(`a month: ${seen[0]}\na day:   ${seen[1]}`);
const expected = ['["month = {2}",[2017,2],"2"]', '["month = {feb 3}",[2017],"feb 3"]'];
process.exitCode = seen.join() === expected.join() ? 0 : 1;
JS
node try.mjs

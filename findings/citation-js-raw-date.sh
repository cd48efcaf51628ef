#!/usr/bin/env bash
# citation.js 0.8.2 and a date that CSL-JSON holds as `raw`, which CSL processors parse.
# Guess beforehand: "2017-02" is read once, on input, so that every output has February 2017.
# Seen: the bibliography (citeproc) prints "2017, February"; RIS, BibTeX and biblatex have no date at all.
# `circa` reaches the bibliography alone, too: "ca. 2017" is a plain 2017 elsewhere, though biblatex has "2017~".
# A source that loses its date, or the doubt in it, says when something happened no more, or too surely.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2 \
  @citation-js/plugin-csl@0.8.2 @citation-js/plugin-ris@0.8.2
cat > try.cjs <<'JS'
const { Cite } = require('@citation-js/core');
for (const name of ['bibtex', 'csl', 'ris']) require(`@citation-js/plugin-${name}`);
const DATE = /\b(?:ca\. )?2017(?:, \w+)?/;
function dates(issued) {
  const cite = new Cite([{ id: 'a', type: 'article-magazine', title: 'T', issued }]);
  const printed = cite.format('bibliography', { template: 'apa', lang: 'en-US' });
  return [printed, ...['ris', 'bibtex', 'biblatex'].map((format) => cite.format(format))]
    .map((text) => DATE.exec(text)?.[0] ?? 'none')
    .join(' | ');
}
const seen = [dates({ raw: '2017-02' }), dates({ 'date-parts': [[2017]], circa: true })];
console.log(`bibliography | RIS | BibTeX | biblatex\n${seen.join('\n')}`);
const expected = ['2017, February | none | none | none', 'ca. 2017 | 2017 | 2017 | 2017'];
process.exitCode = seen.join('\n') === expected.join('\n') ? 0 : 1;
JS
node try.cjs

#!/usr/bin/env bash
# citation.js 0.8.2, @citation-js/plugin-ris 0.8.2: a newspaper's article, and the same as a magazine's.
# Guess beforehand: both have author and day, since RIS has AU and DA for NEWS as for MGZN.
# Seen: of the newspaper's article the author is gone and the year alone is left, without a word; a
# chapter keeps its author and loses its day. What a list of news cites is mostly of this type.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund @citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2
cat > try.cjs <<'JS'
const { plugins } = require('@citation-js/core');
require('@citation-js/plugin-ris');
const version = require('@citation-js/plugin-ris/package.json').version;
const item = {
  id: 'a',
  title: 'Minsk was not warned',
  author: [{ family: 'Makei', given: 'Uladzimir' }],
  'container-title': 'Zviazda',
  issued: { 'date-parts': [[2017, 2, 3]] },
};
function write(type) {
  const [{ TY, AU, DA, PY }] = plugins.output.format('ris', [{ ...item, type }], { format: 'object' });
  return JSON.stringify({ TY, AU, DA, PY });
}
const seen = ['article-magazine', 'article-newspaper', 'chapter'].map(write);
console.log(`plugin-ris ${version}\n${seen.join('\n')}`);
const expected = [
  '{"TY":"MGZN","AU":["Makei, Uladzimir"],"DA":"2017/2/3/","PY":"2017"}',
  '{"TY":"NEWS","PY":"2017"}',
  '{"TY":"CHAP","AU":["Makei, Uladzimir"],"PY":"2017"}',
];
process.exitCode = version === '0.8.2' && seen.join() === expected.join() ? 0 : 1;
JS
node try.cjs

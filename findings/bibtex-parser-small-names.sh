#!/usr/bin/env bash
# @retorquere/bibtex-parser 9.0.29 (which Better BibTeX for Zotero reads with): an English title in capitals.
# Guess beforehand: the title comes out as it was written, since no style was asked for.
# Seen: it is put into sentence case with all names in it: "Belarus" is "belarus", "Москвы" (of Moscow) "москвы".
# A `language` changes nothing, nor do braces around the whole title; braces around the word do, or `langid`.
# Whoever exports sources has to know, or their readers cite countries in small letters.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund @retorquere/bibtex-parser@9.0.29
cat > try.mjs <<'JS'
import { parse } from '@retorquere/bibtex-parser';
const read = (title) =>
  parse(`@misc{a, title = ${title}}`).entries[0].fields.title.replace(/<\/?span[^>]*>/g, '');
const seen = [
  '{Is Belarus on the Brink?}',
  '{{Is Belarus on the Brink?}}',
  '{Is {Belarus} on the Brink?}',
  '{Минск Против Москвы}, language = {ru}',
  '{Минск Против Москвы}, langid = {russian}',
].map(read);
console.log(seen.join('\n'));
const expected = [
  'Is belarus on the brink?',
  'Is belarus on the brink?',
  'Is Belarus on the brink?',
  'Минск против москвы',
  'Минск Против Москвы',
];
process.exitCode = seen.join('\n') === expected.join('\n') ? 0 : 1;
JS
node try.mjs

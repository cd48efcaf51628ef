#!/usr/bin/env bash
# wtf_wikipedia 10.4.2: the text of an article of Wikipedia, in which quotations, numbers and signs are templates.
# Guess beforehand: a template that the parser does not know leaves what stands in it, or is told of; a number comes
# out whole or not at all.
# Seen: it is gone without a word: a quotation in the Russian edition's {{Цитата}}, and a number in its {{s}}, which
# keeps it on one line. Of {{val|10|e=6}}, ten million, 10 is left. The English {{quote}} is kept, with its marks.
# What was said in Russian was not said, and a number is a million times less.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund wtf_wikipedia@10.4.2
cat > try.mjs <<'JS'
import wtf from 'wtf_wikipedia';
const pieces = [
  ['He said: {{quote|We were not warned.}}', 'He said: "We were not warned."'],
  ['Он сказал: {{Цитата|Нас не предупредили.}}', 'Он сказал:'],
  ['Поставили {{s|18 млн т}} нефти.', 'Поставили нефти.'],
  ['They owe {{USD|700 million}}.', 'They owe US$700 million.'],
  ['It fell by {{val|10|e=6}}.', 'It fell by 10.'],
];
const seen = pieces.map(([source]) => wtf(source).text().replace(/\s+/g, ' ').trim());
pieces.forEach(([source], at) => {
  console.log(`${source} => ${seen[at]}`);
});
process.exitCode = seen.join() === pieces.map(([, text]) => text).join() ? 0 : 1;
JS
node try.mjs

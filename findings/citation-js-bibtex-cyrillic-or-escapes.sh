#!/usr/bin/env bash
# citation.js 0.8.2, @citation-js/plugin-bibtex 0.8.2: a Russian title with signs that TeX reads as commands.
# Guess beforehand: letters that ASCII lacks are kept, or written as commands; with `asciiOnly` off they
# are kept, and `&`, `%` and `_` are escaped as before.
# Seen: by default every Cyrillic letter is dropped without a word; with `asciiOnly` off they are kept, but
# then nothing at all is escaped, so that `%` begins a comment.
# No setting gives both.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2
cat > try.cjs <<'JS'
const { plugins } = require('@citation-js/core');
require('@citation-js/plugin-bibtex');
const version = require('@citation-js/plugin-bibtex/package.json').version;
const item = { id: 'a', type: 'webpage', title: 'Край: 50 % & more' };
const title = () => /title = (.*),/.exec(plugins.output.format('bibtex', [item]))[1];
const { format } = plugins.config.get('@bibtex');
const usual = title();
format.asciiOnly = false;
const unicode = title();
console.log(`plugin-bibtex ${version}`);
console.log(`by default:      ${usual}`);
console.log(`asciiOnly false: ${unicode}`);
const isAsSeen =
  version === '0.8.2' && usual === '{: 50 \\% \\& more}' && unicode === '{Край: 50 % & more}';
process.exitCode = isAsSeen ? 0 : 1;
JS
node try.cjs

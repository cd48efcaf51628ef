#!/usr/bin/env bash
# natural 8.1.1: its tokenizers, and text in Russian and Belarusian.
# Guess beforehand: a tokenizer that is not named for a language parts words at spaces and marks, whatever their
# letters; the Russian one, made for 33 letters, cuts Belarusian words at і and ў.
# Seen: the latter, and WordTokenizer, which is for any language, does so, too; both drop the two letters.
# TreebankWordTokenizer and WordPunctTokenizer make each Cyrillic letter a word of its own.
# What is compared or counted by words is then compared by letters, or by halves of words.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts natural@8.1.1
cat > try.cjs <<'JS'
const natural = require('natural');
const text = 'Минск – не Мінск. Воўк';
const names = ['WordTokenizer', 'TreebankWordTokenizer', 'WordPunctTokenizer', 'AggressiveTokenizerRu'];
const seen = names.map((name) => new natural[name]().tokenize(text).join('|'));
names.forEach((name, at) => {
  console.log(`${name}: ${seen[at]}`);
});
const letters = 'М|и|н|с|к|–|н|е|М|і|н|с|к|.|В|о|ў|к';
const halves = 'Минск|не|М|нск|Во|к';
process.exitCode = seen.join() === [halves, letters, letters, halves].join() ? 0 : 1;
JS
DOTENV_CONFIG_QUIET=true node try.cjs

#!/usr/bin/env bash
# slugify 1.6.9, speakingurl 14.0.1, @sindresorhus/slugify 3.0.1, limax 4.2.3 and transliteration 2.6.1: addresses made
# of headlines in Belarusian, which has two letters beside the Russian ones, і and ў.
# Guess beforehand: programs that say they write Cyrillic in Latin know both, as і is Ukrainian, too; ў is u or w.
# Seen: all know і. slugify drops ў within words ("Еўропа", Europe, is "eropa"); speakingurl and @sindresorhus/slugify
# cut the word there ("e-ropa"), also where they are told that it is Belarusian. limax and transliteration write u.
# An article is looked for under an address that it never had, and "ў", a preposition, is gone from headlines.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts slugify@1.6.9 speakingurl@14.0.1 @sindresorhus/slugify@3.0.1 \
  limax@4.2.3 transliteration@2.6.1
cat > try.mjs <<'JS'
import sindreSlugify from '@sindresorhus/slugify';
import limax from 'limax';
import slugify from 'slugify';
import speakingUrl from 'speakingurl';
import transliteration from 'transliteration';
const programs = {
  slugify: (text) => slugify(text, { lower: true, locale: 'be' }),
  speakingurl: (text) => speakingUrl(text, { lang: 'be' }),
  '@sindresorhus/slugify': (text) => sindreSlugify(text, { locale: 'be' }),
  limax: (text) => limax(text, { lang: 'be' }),
  transliteration: (text) => transliteration.slugify(text),
};
const headlines = ['Еўропа і Мінск', 'Размова ў Сочы'];
const seen = Object.entries(programs).map(([name, write]) => {
  const slugs = headlines.map(write).join(' ');
  console.log(`${name}: ${slugs}`);
  return slugs;
});
const expected = [
  'eropa-i-minsk razmova-sochy',
  'e-ropa-i-minsk razmova-sochy',
  'e-ropa-i-minsk razmova-sochy',
  'europa-i-minsk razmova-u-sochy',
  'europa-i-minsk razmova-u-sochy',
];
process.exitCode = seen.join('\n') === expected.join('\n') ? 0 : 1;
JS
node try.mjs 2> /dev/null

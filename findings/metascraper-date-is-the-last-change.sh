#!/usr/bin/env bash
# metascraper 5.49.24 and metascraper-date 5.49.24: the `date` of an article.
# Guess beforehand: the day on which it was published, where the page says so; 03.02.2017, as Russian pages write the
# day, is the 3rd of February, or nothing, since it could be two days.
# Seen: where the page also says when it was changed, that is the date, in its metadata as in JSON-LD. 03.02.2017 is
# the 2nd of March and 13.02.2017 the 13th of February. The plugin's option `datePublished` gives the former beside it.
# An article of 2017 that was touched up in 2020 foresaw nothing any more.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts metascraper@5.49.24 metascraper-date@5.49.24
cat > try.mjs <<'JS'
import createMetascraper from 'metascraper';
import createRules from 'metascraper-date';
const metascraper = createMetascraper([createRules()]);
const meta = (name, day) => `<meta property="article:${name}_time" content="${day}T10:00:00Z">`;
const pages = {
  published: meta('published', '2017-02-03'),
  'and modified': meta('published', '2017-02-03') + meta('modified', '2020-05-01'),
  'in JSON-LD':
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2017-02-03","dateModified":"2020-05-01"}</script>',
  '03.02.2017': '<body><p class="date">03.02.2017</p>',
  '13.02.2017': '<body><p class="date">13.02.2017</p>',
};
const seen = [];
for (const [name, html] of Object.entries(pages)) {
  const { date } = await metascraper({ url: 'https://example.com/a-story/', html: `<!doctype html><title>t</title>${html}` });
  seen.push(date.slice(0, 10));
  console.log(`${name}: ${seen.at(-1)}`);
}
process.exitCode = seen.join() === '2017-02-03,2020-05-01,2020-05-01,2017-03-02,2017-02-13' ? 0 : 1;
JS
node try.mjs

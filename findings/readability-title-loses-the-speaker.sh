#!/usr/bin/env bash
# @mozilla/readability 0.6.0 and a headline that begins with who says it.
# Guess beforehand: `title` is the page's <title>, without the site's name at its end where it has one.
# Seen: "Makei: nobody warned …" loses "Makei: ", unless a heading says the same; "Putin - Lukashenko
# talks …" loses "Putin - " also where the <h1> says just that. What somebody said stands as a fact.
# It matters to whoever recognises, cites or quotes an article by that title.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund @mozilla/readability@0.6.0 jsdom@26.1.0
cat > try.mjs <<'JS'
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
const words = `<p>${'The ministry said on Friday that nobody had warned it of the zone. '.repeat(12)}</p>`;
function read(title, heading) {
  const page = `<!doctype html><title>${title}</title><article>${heading}${words}${words}</article>`;
  return new Readability(new JSDOM(page).window.document).parse().title;
}
const said = 'Makei: nobody warned Minsk of the new zone on the border';
const talks = 'Putin - Lukashenko talks end without result in St Petersburg today';
const seen = [said, talks].flatMap((title) => [read(title, ''), read(title, `<h1>${title}</h1>`)]);
console.log(seen.join('\n'));
const expected = [said.replace('Makei: ', ''), said, ...Array(2).fill(talks.replace('Putin - ', ''))];
process.exitCode = seen.join('\n') === expected.join('\n') ? 0 : 1;
JS
node try.mjs

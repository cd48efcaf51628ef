// Where do the words of an article stand in a page that somebody saved, and do they still say the same?
// node example.mjs PAGE.html
import { createQuoteFinder, isBound } from 'afterword-core';
import { parseHtml, readFirstPage } from 'afterword-core/saved';

const find = createQuoteFinder([
  { exact: 'The new quay will be open within two years' },
  { exact: 'Seven members were in favour' },
]);

const { html, url } = await readFirstPage(process.argv[2]);
const { textContent } = parseHtml(html, url ?? undefined).body;

for (const match of find(textContent)) {
  const words = match.span ? textContent.slice(match.span.start, match.span.end) : '';
  const changes = match.difference.map(({ claim, page }) => `"${claim}" is now "${page}"`);
  console.log([match.status, isBound(match) ? words : changes.join(', ')].join(': '));
}

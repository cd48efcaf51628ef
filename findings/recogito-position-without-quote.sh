#!/usr/bin/env bash
# @recogito/text-annotator 4.1.1 and a W3C annotation of words of a page.
# Guess beforehand: the TextQuoteSelector finds or at least checks the words, and the TextPositionSelector helps; one of
# the two is enough, as the model has it.
# Seen: both must be there, or it is refused. The words are then marked by the position alone, counted from the
# beginning of the element that is annotated and not of the page, whatever the quotation says; saved
# again, it has the quotation of the one place and the prefix and suffix of the other.
# What another program exports is shown on words that it is not about, without a word of warning.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund @recogito/text-annotator@4.1.1 jsdom@26.1.0
cat > try.mjs <<'JS'
import { JSDOM } from 'jsdom';
const PAGE =
  '<header>Outlet. Menu.</header><article><p>Minsk said on Friday that nobody had warned it. ' +
  'Moscow denied on Monday that it had planned anything.</p></article>';
const { window } = new JSDOM(PAGE, { pretendToBeVisual: true });
class Observer {}
Object.assign(globalThis, { window, document: window.document, ResizeObserver: Observer });
for (const name of ['Node', 'NodeFilter', 'Range', 'HTMLElement', 'Element', 'Document', 'MutationObserver'])
  globalThis[name] = window[name];
const { parseW3CTextAnnotation, reviveAnnotation, serializeW3CTextAnnotation } = await import(
  '@recogito/text-annotator'
);
const exact = 'Minsk said on Friday';
const start = document.body.textContent.indexOf(exact);
const quote = { type: 'TextQuoteSelector', exact, prefix: 'Menu.', suffix: ' that nobody' };
const position = { type: 'TextPositionSelector', start, end: start + exact.length };
const parse = (selector) =>
  parseW3CTextAnnotation({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:example:1',
    type: 'Annotation',
    body: [],
    target: { source: 'https://outlet.example/', selector },
  });
const article = document.querySelector('article');
const revived = reviveAnnotation(parse([quote, position]).parsed, article);
const saved = serializeW3CTextAnnotation(revived, 'https://outlet.example/', article).target[0];
const { prefix, suffix } = saved.selector.find(({ type }) => type === 'TextQuoteSelector');
const reason = ({ error }) => error?.message.split(' for ')[0];
const seen = [
  `quotation alone: ${reason(parse([quote]))}`,
  `position alone: ${reason(parse([position]))}`,
  `both: marked "${revived.target.selector[0].range}"`,
  `saved: "${prefix}" [${saved.selector.find(({ exact }) => exact).exact}] "${suffix}"`,
];
console.log(seen.join('\n'));
const expected = [
  'quotation alone: Missing selector types: TextPositionSelector',
  'position alone: Missing selector types: TextQuoteSelector',
  'both: marked " Friday that nobody "',
  'saved: "sk said on" [Minsk said on Friday] "had warned"',
];
process.exitCode = seen.join('\n') === expected.join('\n') ? 0 : 1;
JS
node try.mjs

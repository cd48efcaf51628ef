#!/usr/bin/env bash
# jsonld 9.0.0: a W3C annotation that went through RDF, as a store of linked data keeps it.
# Guess beforehand: read back and compacted with the same context, it is the annotation that was put in; with
# `useNativeTypes` at the latest, its positions are numbers.
# Seen: `start` and `end` come back as text ("412"), since the vocabulary types them nonNegativeInteger, for which
# JSON-LD has no number. With `useNativeTypes` they still do, and the quotation becomes an object that says of a
# plain text that it is of type string.
# A reader that adds to `start` then joins texts ("412" + 1), and one that asks for `exact` finds no text.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund jsonld@9.0.0
cat > try.mjs <<'JS'
import * as imported from 'jsonld';
const jsonld = imported.default ?? imported;
const OA = 'http://www.w3.org/ns/oa#';
const number = (term) => ({ '@id': OA + term, '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger' });
// These terms are defined in this way by https://www.w3.org/ns/anno.jsonld.
const context = {
  type: '@type',
  selector: { '@id': `${OA}hasSelector`, '@type': '@id' },
  TextQuoteSelector: `${OA}TextQuoteSelector`,
  TextPositionSelector: `${OA}TextPositionSelector`,
  exact: `${OA}exact`,
  start: number('start'),
  end: number('end'),
};
const target = {
  '@context': context,
  selector: [
    { type: 'TextPositionSelector', start: 412, end: 418 },
    { type: 'TextQuoteSelector', exact: 'denied' },
  ],
};
const rdf = await jsonld.toRDF(target, { format: 'application/n-quads' });
async function back(options) {
  const read = await jsonld.fromRDF(rdf, { format: 'application/n-quads', ...options });
  const frame = { '@context': context, selector: {} };
  const { selector } = await jsonld.frame(read, frame);
  const { start } = selector.find(({ type }) => type === 'TextPositionSelector');
  const { exact } = selector.find(({ type }) => type === 'TextQuoteSelector');
  return `start ${JSON.stringify(start)}, exact ${JSON.stringify(exact)}`;
}
const seen = [`as it is: ${await back({})}`, `with useNativeTypes: ${await back({ useNativeTypes: true })}`];
console.log(seen.join('\n'));
const string = 'http://www.w3.org/2001/XMLSchema#string';
const expected = [
  'as it is: start "412", exact "denied"',
  `with useNativeTypes: start "412", exact {"type":"${string}","@value":"denied"}`,
];
process.exitCode = seen.join('\n') === expected.join('\n') ? 0 : 1;
JS
node try.mjs

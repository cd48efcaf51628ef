#!/usr/bin/env bash
# Preact 11.2.0: ids of `useId` where one root is rendered time and again, as a guest on a page does.
# Guess beforehand: within one root no two elements have the same id, whenever they come.
# Seen: from the root's third render on, counting starts again. A field that comes then has the id of the first.
# Its label names, and its button unfolds, another control; nobody sees it who does not use a screen reader.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund preact@11.2.0 jsdom@26.1.0
cat > try.mjs <<'JS'
import { JSDOM } from 'jsdom';
const { window } = new JSDOM('<!doctype html><div id="root"></div>');
Object.assign(globalThis, { window, document: window.document, SVGElement: window.SVGElement });
const { h, render } = await import('preact');
const { useId } = await import('preact/hooks');
const root = window.document.querySelector('#root');
function Field({ name }) {
  const id = useId();
  return h('p', null, h('label', { for: id }, name), h('input', { id }));
}
const form = (names) => h('form', null, ...names.map((name) => h(Field, { key: name, name })));
const idsAfter = (...renders) => {
  render(null, root);
  for (const names of renders) render(form(names), root);
  return [...root.querySelectorAll('input')].map(({ id }) => id).join(' ');
};
const seen = [
  `two at once: ${idsAfter(['a', 'b'])}`,
  `the second comes at the second render: ${idsAfter(['a'], ['a', 'b'])}`,
  `the second comes at the third render: ${idsAfter(['a'], ['a'], ['a', 'b'])}`,
];
console.log(seen.join('\n'));
const expected = [
  'two at once: P0-0 P0-1',
  'the second comes at the second render: P0-0 P0-1',
  'the second comes at the third render: P0-0 P0-0',
];
process.exitCode = seen.join('\n') === expected.join('\n') ? 0 : 1;
JS
node try.mjs

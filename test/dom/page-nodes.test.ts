import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const SRC = resolve(import.meta.dirname, '../../src');

/** Where nodes of the page are at hand. Elsewhere only our own are. */
const AT_THE_PAGE = [
  'page',
  'extension/content',
  'extension/writer',
  'ui/host',
  'ui/margin/measure-margin.ts',
  'ui/margin/margin-reading.ts',
  'ui/margin/margin-signs.ts',
  'ui/margin/margin-taken.ts',
  'ui/marks/mark-anchor.ts',
  'ui/chip/clear-of-bars.ts',
  'ui/chip/place-chip.ts',
  'ui/note/place-note.ts',
  'ui/print/follow-printing.ts',
  'ui/writer/place-beside.ts',
];

/** Properties of nodes that a form or a document of the page can take for a field or an image. */
const SHADOWED =
  'parentElement|parentNode|childNodes|firstChild|lastChild|firstElementChild|nextSibling|' +
  'previousSibling|nextElementSibling|ownerDocument|nodeType|nodeName|nodeValue|textContent|' +
  'innerText|localName|tagName|shadowRoot|assignedSlot|assignedNodes|getRootNode|isConnected|' +
  'getAttribute|hasAttribute|querySelector|querySelectorAll|getElementsByTagName|getElementById|' +
  'closest|compareDocumentPosition|checkVisibility|documentElement|defaultView|body|URL|' +
  'createRange|createTreeWalker|createElement|elementsFromPoint|elementFromPoint|' +
  'caretPositionFromPoint|adoptedStyleSheets|contains|dispatchEvent';
const READ = new RegExp(`\\.(?:${SHADOWED})\\b`, 'g');
/** A range is ours, whatever it holds; boxes of anything else are asked through \`src/dom\`. */
const BOXES = /\b(?!range\b|one\b)\w+\)?\??\.(?:getBoundingClientRect|getClientRects)\(/g;
/** A shadow root, a sheet or a copy of our own. */
const OURS =
  /\b(?:shadow|copy|element)\.(?:adoptedStyleSheets|createElement|createTextNode|body)\b/g;

/** Files that touch our own host and its dialogs alone, with reads that cannot lead through the page. */
const AT_OUR_HOST = /(?:host-element|keep-events|keep-attached|select-surface|top-layer)\.ts$/;

const files = AT_THE_PAGE.flatMap((path) =>
  /\.tsx?$/.test(path)
    ? [join(SRC, path)]
    : readdirSync(join(SRC, path), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file))
        .map((file) => join(SRC, path, file)),
);

test.each(
  files.filter((file) => !AT_OUR_HOST.test(file)).map((file) => [relative(SRC, file), file]),
)('%s reads nodes of the page through src/dom', (_, file) => {
  const code = readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    .replace(OURS, '');
  expect([...(code.match(READ) ?? []), ...(code.match(BOXES) ?? [])]).toEqual([]);
});

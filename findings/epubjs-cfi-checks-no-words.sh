#!/usr/bin/env bash
# epub.js 0.3.93 and EPUB CFIs, by which readers of e-books keep annotations: steps through the tree, with ids and
# words of the text in brackets, so that a place is found again after the text was changed.
# Guess beforehand: the bracketed words are compared with those that stand there, and kept when the CFI is written
# anew; an id leads to its element when the steps no longer do.
# Seen: words are not compared: the note stands on others, and nobody hears of it. Those before and after the place
# ([Minsk ,said]) are dropped as they are read. An id is compared, but finds nothing: where its paragraph has
# moved, the place is lost.
# What a CFI keeps of a quotation protects no annotation in this reader: only the position counts.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund epubjs@0.3.93 jsdom@26.1.0
cat > try.mjs <<'JS'
import { JSDOM } from 'jsdom';
const { window } = new JSDOM('');
Object.assign(globalThis, { window, document: window.document });
for (const name of ['DOMParser', 'XMLSerializer', 'XPathResult', 'Node', 'Range']) globalThis[name] = window[name];
const epub = await import('epubjs');
const { EpubCFI } = epub.EpubCFI ? epub : epub.default;
const CHAPTER =
  '<html xmlns="http://www.w3.org/1999/xhtml"><head/><body><p>A new beginning.</p>' +
  '<p id="denial">Minsk said on Friday that it knew nothing.</p></body></html>';
const chapter = new window.DOMParser().parseFromString(CHAPTER, 'application/xhtml+xml');
const lead = (cfi) => {
  const read = new EpubCFI(cfi);
  const words = read.toRange(chapter)?.startContainer.data.slice(read.path.terminal.offset, read.path.terminal.offset + 4);
  return `${cfi} -> ${read.toString()} at ${words ?? 'nothing'}`;
};
const seen = [
  'epubcfi(/6/4!/4/4[denial]/1:6[said])',
  // Other words than those that stand there.
  'epubcfi(/6/4!/4/4[denial]/1:6[wrote])',
  'epubcfi(/6/4!/4/4[denial]/1:6[Moscow ,wrote])',
  // From before the first paragraph was put in.
  'epubcfi(/6/4!/4/2[denial]/1:6)',
].map(lead);
console.log(seen.join('\n'));
const expected = [
  'epubcfi(/6/4!/4/4[denial]/1:6[said]) -> epubcfi(/6/4!/4/4[denial]/1:6[said]) at said',
  'epubcfi(/6/4!/4/4[denial]/1:6[wrote]) -> epubcfi(/6/4!/4/4[denial]/1:6[wrote]) at said',
  'epubcfi(/6/4!/4/4[denial]/1:6[Moscow ,wrote]) -> epubcfi(/6/4!/4/4[denial]/1:6) at said',
  'epubcfi(/6/4!/4/2[denial]/1:6) -> epubcfi(/6/4!/4/2[denial]/1:6) at nothing',
];
process.exitCode = seen.join('\n') === expected.join('\n') ? 0 : 1;
JS
node try.mjs

import { expect, test } from 'vitest';
import { runToEnd } from '../../src/core/run-to-end.ts';
import { findArticleRoot } from '../../src/page/article-root.ts';
import { copyForReadability } from '../../src/page/readable-copy.ts';
import { documentOf, splitTextNodes } from '../support/dom.ts';

const SENTENCE =
  'The two governments met in the capital, talked for several hours, and agreed to meet again. ';
const PARAGRAPHS = Array.from({ length: 8 }, () => `<p>${SENTENCE.repeat(4)}</p>`).join('');
const PAGE = `
  <div id="menu"><ul><li><a href="/a">Latest</a></li><li><a href="/b">News</a></li></ul></div>
  <div id="main"><h1>A headline</h1><div id="body">${PARAGRAPHS}</div></div>
  <div id="comments"><p>First comment, which is short.</p></div>
  <div id="sidebar"><a href="/c">Related</a><a href="/d">More</a></div>`;

function rootOf(document: Document): Element | null {
  return runToEnd(findArticleRoot(document, null));
}

test('the root holds every paragraph and neither menu, comments nor sidebar', () => {
  expect(rootOf(documentOf(PAGE))?.id).toBe('body');
});

test('split text nodes make no difference', () => {
  const document = documentOf(PAGE);
  splitTextNodes(document.body, 7);
  expect(rootOf(document)?.id).toBe('body');
});

test('a body of lines parted by <br> is found too', () => {
  const lines = Array.from({ length: 10 }, () => SENTENCE.repeat(3)).join('<br><br>');
  const document = documentOf(
    `<div id="nav"><a href="/">Home</a></div><div id="body">${lines}</div>`,
  );
  expect(rootOf(document)?.contains(document.querySelector('#body'))).toBe(true);
});

test('a page without an article is read whole', () => {
  const document = documentOf('<p>Short.</p>');
  expect(rootOf(document)).toBe(document.body);
});

test('looking for the article changes nothing on the page', () => {
  const document = documentOf(PAGE);
  const before = document.documentElement.outerHTML;
  rootOf(document);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('nothing of the page that could run or load is copied', () => {
  const document = documentOf(
    `${PAGE}<img src="https://example.org/x.png" srcset="y.png 2x"><script>window.ran = true</script>
     <iframe src="https://example.org/"></iframe><object data="z.svg"></object><style>p { color: red }</style>
     <p onclick="x()" style="background: url(w.png)">${SENTENCE}</p>`,
  );
  const copy = runToEnd(copyForReadability(document, null)).document;
  const copied = [...copy.body.querySelectorAll('*')];
  expect(copy.body.textContent).toContain(SENTENCE.trim());
  expect(copied.map(({ localName }) => localName)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(img|script|iframe|object|style)$/)]),
  );
  expect(copied.flatMap((element) => element.getAttributeNames())).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(on|src|data$|style$)/)]),
  );
  expect(copy.documentElement.outerHTML).not.toMatch(/ran = true|color: red|\.png|z\.svg/);
});

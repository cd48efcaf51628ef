import { describe, expect, test } from 'vitest';
import { runToEnd } from '../../src/core/run-to-end.ts';
import { readText } from '../../src/page/read-text.ts';
import { tagLayout } from '../../src/page/tag-layout.ts';
import { documentOf, splitTextNodes } from '../support/dom.ts';

const CASES: readonly [title: string, html: string, text: string][] = [
  ['separates paragraphs', '<p>One</p><p>two</p>', 'One\n\ntwo'],
  ['separates lines', 'One<br>two', 'One\ntwo'],
  ['runs inline elements on', 'Bela<em>rus</em> and <a href="#">Russia</a>', 'Belarus and Russia'],
  ['leaves out hidden text', 'One <span hidden>not this </span>two', 'One two'],
  ['leaves out text hidden by its style', 'One <b style="display:none">no</b>two', 'One two'],
  ['leaves out scripts and styles', 'One<script>no()</script><style>no{}</style> two', 'One two'],
  ['leaves out a closed dialog', 'One <dialog>no</dialog>two', 'One two'],
  ['reads an open dialog', '<dialog open><p>One</p></dialog>two', 'One\n\ntwo'],
  ['keeps a paragraph whole around an image', 'One <img alt="no"> two', 'One  two'],
  ['does not take layout white space for words', '<p>One</p>\n  <p>two</p>', 'One\n\ntwo'],
  [
    'separates list items and cells',
    '<ul><li>a<li>b</ul><table><tr><td>c<td>d</table>',
    'a\n\nb\n\nc\n\nd',
  ],
  ['closes nested blocks', '<div><div><p>a</p></div></div>b', 'a\n\nb'],
  ['finds nothing in nothing', '', ''],
];

describe.each([
  ['as written', false],
  ['with split text nodes', true],
])('reading text %s', (_, split) => {
  test.each(CASES)('%s', (_title, html, text) => {
    const { body } = documentOf(html);
    if (split) splitTextNodes(body);
    expect(runToEnd(readText(body, tagLayout)).text).toBe(text);
  });

  test('ranges hold the words of their span', () => {
    const { body } = documentOf('<p>The <b>quick</b> brown</p><p>fox <i>jumps</i></p>');
    if (split) splitTextNodes(body);
    const page = runToEnd(readText(body, tagLayout));
    for (const words of ['quick', 'The quick', 'brown', 'fox jumps', 'x j']) {
      const start = page.text.indexOf(words);
      expect(page.rangeOf({ start, end: start + words.length })?.toString()).toBe(words);
    }
  });

  test('a range over two blocks holds the words of both', () => {
    const { body } = documentOf('<p>one</p><p>two</p>');
    if (split) splitTextNodes(body);
    const page = runToEnd(readText(body, tagLayout));
    expect(page.rangeOf({ start: 0, end: page.text.length })?.toString()).toBe('onetwo');
  });
});

test('reading changes nothing on the page', () => {
  const { body } = documentOf('<p>One <b>two</b></p><!-- note --><p hidden>three</p>');
  const before = body.outerHTML;
  runToEnd(readText(body, tagLayout));
  expect(body.outerHTML).toBe(before);
});

test('a node that changed its words since gives no range', () => {
  const { body } = documentOf('<p>One two</p>');
  const page = runToEnd(readText(body, tagLayout));
  const node = body.querySelector('p')?.firstChild as Text;
  node.data = 'One three';
  expect(page.rangeOf({ start: 0, end: 3 })).toBeNull();
});

test('a node that left the page gives no range', () => {
  const { body } = documentOf('<p>One two</p>');
  const page = runToEnd(readText(body, tagLayout));
  body.querySelector('p')?.remove();
  expect(page.rangeOf({ start: 0, end: 3 })).toBeNull();
});

test('an offset of a live node maps to the text, one of another node does not', () => {
  const { body } = documentOf('<p>One</p><p>two</p>');
  const page = runToEnd(readText(body, tagLayout));
  const second = body.querySelectorAll('p')[1]?.firstChild as Text;
  expect(page.offsetOf(second, 1)).toBe('One\n\nt'.length);
  expect(page.offsetOf(body, 0)).toBeNull();
});

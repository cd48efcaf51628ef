import { expect, test } from 'vitest';
import { runToEnd } from '../../src/core/run-to-end.ts';
import { readText } from '../../src/page/read-text.ts';
import { tagLayout } from '../../src/page/tag-layout.ts';
import { textBlocks } from '../../src/page/text-blocks.ts';
import { documentOf } from '../support/dom.ts';

test('blocks have the words and the role that they have on the page, without its title', () => {
  const { body } = documentOf(
    '<h1>Title</h1><p>One <b>two</b><br>three</p><h2>Head</h2><blockquote><p>Said</p></blockquote><ul><li>Item</ul>',
  );
  const text = runToEnd(readText(body, tagLayout));
  expect(
    textBlocks(text).map(({ start, end, role }) => [role, text.text.slice(start, end)]),
  ).toEqual([
    ['text', 'One two\nthree'],
    ['heading', 'Head'],
    ['quotation', 'Said'],
    ['item', 'Item'],
  ]);
});

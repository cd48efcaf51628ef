import { describe, expect, test } from 'vitest';
import { runToEnd } from '../../src/core/run-to-end.ts';
import { readText } from '../../src/page/read-text.ts';
import { spanOfRange } from '../../src/page/span-of-range.ts';
import { tagLayout } from '../../src/page/tag-layout.ts';
import { documentOf, splitTextNodes } from '../support/dom.ts';

const HTML =
  '<p>The <b>quick</b> brown <span hidden>not this</span>fox</p><aside hidden>no</aside><p>jumps over it</p>';

describe.each([
  ['as written', false],
  ['with split text nodes', true],
])('the words of a selection, %s', (_, split) => {
  const read = () => {
    const document = documentOf(HTML);
    if (split) splitTextNodes(document.body);
    const text = runToEnd(readText(document.body, tagLayout));
    const select = (fill: (range: Range) => void) => {
      const range = document.createRange();
      fill(range);
      const span = spanOfRange(text, range);
      return span && text.text.slice(span.start, span.end);
    };
    return { document, text, select };
  };

  test.each(['The quick', 'quick brown fox', 'rown fox\n\njumps o', 'it', 'x'])(
    '“%s” are found again from a range over them',
    (words) => {
      const { text, select } = read();
      const start = text.text.indexOf(words);
      const live = text.rangeOf({ start, end: start + words.length });
      const found = select((range) => {
        if (!live) return;
        range.setStart(live.startContainer, live.startOffset);
        range.setEnd(live.endContainer, live.endOffset);
      });
      expect(found).toBe(words);
    },
  );

  test('a whole paragraph, as a triple click selects it, ends with its words', () => {
    const { document, select } = read();
    const [first, second] = document.querySelectorAll('p');
    const found = select((range) => {
      if (!first || !second) return;
      range.setStart(first, 0);
      range.setEnd(second, 0);
    });
    expect(found).toBe('The quick brown fox');
  });

  test('white space around the words is left out, and by itself is nothing', () => {
    const { text, select } = read();
    const around = text.rangeOf({ start: 3, end: 10 });
    const found = select((range) => {
      if (!around) return;
      range.setStart(around.startContainer, around.startOffset);
      range.setEnd(around.endContainer, around.endOffset);
    });
    expect(found).toBe('quick');
    const blank = text.rangeOf({ start: 3, end: 4 });
    expect(blank && spanOfRange(text, blank)).toBeNull();
  });

  test('what was not read, or has changed since, has no span in the text', () => {
    const { document, text, select } = read();
    expect(
      select((range) => range.selectNodeContents(document.querySelector('aside') as Node)),
    ).toBe(null);
    const it = text.rangeOf({ start: 0, end: 3 });
    for (const { node } of text.chunks) node.data = `${node.data}!`;
    expect(it && spanOfRange(text, it)).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import { runToEnd } from '../../src/core/run-to-end.ts';
import { createPageSelectors } from '../../src/page/create-page-selectors.ts';
import { readText } from '../../src/page/read-text.ts';
import { tagLayout } from '../../src/page/tag-layout.ts';
import { documentOf, splitTextNodes } from '../support/dom.ts';

function selectorsOf(html: string, words: string, splits = false) {
  const document = documentOf(html);
  if (splits) splitTextNodes(document.body);
  const text = runToEnd(readText(document.body, tagLayout));
  const start = text.text.indexOf(words);
  const selectors = createPageSelectors(text)({ start, end: start + words.length });
  return { selectors, all: document.body.textContent ?? '' };
}

describe.each([
  ['whole', false],
  ['split', true],
])('text nodes that are %s', (_, splits) => {
  test.each([
    ['in one paragraph', '<p>One two three.</p>', 'two'],
    ['after a line break of the source', '<p>One\n   two three.</p>', 'two'],
    ['after a break element', '<p>One<br>two three.</p>', 'two'],
    ['after a script, whose text counts', '<script>"x"</script><p>One two three.</p>', 'two'],
    ['after characters that take two units', '<p>😀😀 One two 😀 three.</p>', 'two'],
  ])('words %s are found again by quotation and by position', (__, html, words) => {
    const { selectors, all } = selectorsOf(html, words, splits);
    const { quote, position } = selectors ?? {};
    expect(quote?.exact).toBe(words);
    expect(all).toContain(`${quote?.prefix}${words}${quote?.suffix}`);
    // The model counts code points.
    expect([...all].slice(position?.start, position?.end).join('')).toBe(words);
  });
});

test('prefix and suffix never begin or end with half a character', () => {
  const before = '😀'.repeat(20);
  const { selectors } = selectorsOf(`<p>a${before}b two c${before}</p>`, 'two');
  expect(selectors?.quote.prefix).toMatch(/^(😀)+b $/u);
  expect(selectors?.quote.suffix).toMatch(/^ c(😀)+$/u);
});

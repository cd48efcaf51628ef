import { expect, test } from 'vitest';
import { placeChip } from '../../../src/ui/chip/place-chip.ts';
import { documentOf } from '../../support/dom.ts';

interface Row {
  /** Left and right ends of the words in a row. */
  readonly words: readonly (readonly [number, number])[];
  readonly top: number;
}

const HEADLINE_TOP = 40;
const BYLINE_TOP = 100;
const COLUMN = 700;

/** A page whose headline and byline have words at these places: jsdom itself lays nothing out. */
function place(headline: Row['words'], byline: Row['words'] | null, width = 300) {
  const span = (ends: readonly [number, number]) => `<span data-ends="${ends}">x</span>`;
  const row = (tag: string, words: Row['words']) => `<${tag}>${words.map(span).join('')}</${tag}>`;
  const document = documentOf(
    `${row('h1', headline)}${byline ? row('p', byline) : ''}<main style="height:9000px"></main>`,
  );
  const topOf = (element: Element | null) => (element?.closest('p') ? BYLINE_TOP : HEADLINE_TOP);
  const boxOf = (element: Element) => {
    const ends = element.getAttribute('data-ends')?.split(',').map(Number) ?? [0, COLUMN];
    const height = element.localName === 'body' ? 9000 : 20;
    return rect(ends[0] ?? 0, topOf(element), ends[1] ?? 0, height);
  };
  const view = document.defaultView;
  if (!view) throw new Error('expected a window');
  Object.assign(globalThis, { NodeFilter: view.NodeFilter });
  view.Element.prototype.getBoundingClientRect = function () {
    return boxOf(this);
  };
  view.Range.prototype.getClientRects = function () {
    const parent = this.startContainer.parentElement ?? this.startContainer;
    return [boxOf(parent as Element)] as unknown as DOMRectList;
  };
  const host = document.createElement('div');
  host.setAttribute('data-ends', '0,0');
  return placeChip({
    host,
    byline: document.querySelector('p'),
    headline: document.querySelector('h1'),
    width,
  });
}

function rect(left: number, top: number, right: number, height: number): DOMRect {
  const box = {
    left,
    top,
    right,
    bottom: top + height,
    x: left,
    y: top,
    width: right - left,
    height,
  };
  return { ...box, toJSON: () => box };
}

test.each([
  ['the byline', [[0, 650]], [[0, 200]], 'words', 400],
  [
    'the gap between name and views in the byline',
    [[0, 650]],
    [
      [0, 200],
      [640, 700],
    ],
    'words',
    324,
  ],
  ['the last line of the headline', [[0, 300]], [[0, 600]], 'words', 400],
  ['as a sign, a gap too narrow for words', [[0, 690]], [[0, 600]], 'sign', 668],
  ['the corner, where all is full', [[0, 690]], [[0, 695]], 'corner', 0],
  ['the headline of a page without a byline', [[0, 300]], null, 'words', 400],
] as const)('the chip takes %s', (_, headline, byline, form, left) => {
  expect(place(headline, byline)).toMatchObject({ form, left });
});

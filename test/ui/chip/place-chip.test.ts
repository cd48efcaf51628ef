import { expect, test } from 'vitest';
import type { ChipSize } from '../../../src/ui/chip/chip-form.ts';
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
const FORMS: readonly ChipSize[] = [
  { form: 'words', width: 300 },
  { form: 'brief', width: 220 },
  { form: 'who', width: 140 },
  { form: 'sign', width: 32 },
];

/** A page whose headline and byline have words at these places: jsdom itself lays nothing out. */
function place(headline: Row['words'], byline: Row['words'] | null, windowWidth = 1000) {
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
  Object.defineProperty(document.documentElement, 'clientWidth', { value: windowWidth });
  view.Document.prototype.elementsFromPoint = () => [];
  const host = document.createElement('div');
  host.setAttribute('data-ends', '0,0');
  return placeChip({
    host,
    byline: document.querySelector('p'),
    headline: document.querySelector('h1'),
    column: document.querySelector('main'),
    forms: FORMS,
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
  ['with the count alone, a gap too narrow for all words', [[0, 690]], [[0, 460]], 'brief', 480],
  ['with its question alone, a gap too narrow for more', [[0, 520]], [[0, 600]], 'who', 560],
  ['as a sign, a gap too narrow for words', [[0, 690]], [[0, 600]], 'sign', 668],
  ['the headline of a page without a byline', [[0, 300]], null, 'words', 400],
] as const)('the chip takes %s', (_, headline, byline, form, left) => {
  expect(place(headline, byline)).toMatchObject({ form, left, corner: false });
});

test.each([
  ['with its question, beside the column', 864, 'who'],
  ['as a sign where the column leaves no room for the question', 863, 'sign'],
] as const)('where all is full, the chip takes the corner %s', (_, windowWidth, form) => {
  expect(place([[0, 690]], [[0, 695]], windowWidth)).toMatchObject({ form, corner: true });
});

test.each([
  ['to the right on the left half of the window', 1500, true],
  ['to the left on the right half', 1000, false],
] as const)('what the sign leaves out opens %s', (_, windowWidth, opensRight) => {
  expect(place([[0, 690]], [[0, 600]], windowWidth)).toMatchObject({ form: 'sign', opensRight });
});

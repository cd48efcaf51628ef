import { expect, test } from 'vitest';
import { colourBehind, parseColour } from '../../src/page/page-colour.ts';
import { documentOf } from '../support/dom.ts';

test.each([
  ['rgb(1, 2, 3)', [1, 2, 3, 1]],
  ['rgba(1, 2, 3, 0.5)', [1, 2, 3, 0.5]],
  ['rgb(1 2 3 / 0.25)', [1, 2, 3, 0.25]],
  ['transparent', null],
  ['color(srgb 1 1 1)', null],
])('the colour %s is read as %j', (value, expected) => {
  expect(parseColour(value)).toEqual(expected);
});

test('half a black over white is grey', () => {
  const document = documentOf(
    '<div style="background-color:rgb(255,255,255)"><p style="background-color:rgba(0,0,0,0.5)">x</p></div>',
  );
  withoutMedia(document);
  const p = document.querySelector('p');
  expect(p && colourBehind(p).map(Math.round)).toEqual([128, 128, 128]);
});

test('a page without a background is white', () => {
  const document = documentOf('<p>x</p>');
  withoutMedia(document);
  expect(colourBehind(document.body)).toEqual([255, 255, 255]);
});

/** jsdom has no media queries: the page prefers nothing. */
function withoutMedia(document: Document): void {
  const view = document.defaultView;
  if (view) view.matchMedia = (media) => ({ media, matches: false }) as MediaQueryList;
}

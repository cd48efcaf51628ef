import { expect, test } from 'vitest';
import { colourBehind, groundOf } from '../../src/page/page-colour.ts';
import { readColour } from '../../src/page/read-colour.ts';
import { documentOf } from '../support/dom.ts';

test.each([
  ['rgb(1, 2, 3)', [1, 2, 3, 1]],
  ['rgba(1, 2, 3, 0.5)', [1, 2, 3, 0.5]],
  ['rgb(1 2 3 / 0.25)', [1, 2, 3, 0.25]],
  ['#0a1018', [10, 16, 24, 1]],
  ['transparent', null],
  ['color(srgb 1 0 0.2)', [255, 0, 51, 1]],
  ['color(srgb 1.2 -0.1 none / 50%)', [255, 0, 0, 0.5]],
  ['oklch(0.2 0 0)', null],
])('the colour %s is read as %j without a browser', (value, expected) => {
  expect(readColour(value)).toEqual(expected);
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

test('light words on what seems white stand on something dark', () => {
  const document = documentOf('<p style="color:rgb(240,240,240)">x</p>');
  withoutMedia(document);
  const p = document.querySelector('p');
  expect(p && groundOf(p)).toEqual([18, 18, 18]);
});

/** jsdom has no media queries: the page prefers nothing. */
function withoutMedia(document: Document): void {
  const view = document.defaultView;
  if (view) view.matchMedia = (media) => ({ media, matches: false }) as MediaQueryList;
}

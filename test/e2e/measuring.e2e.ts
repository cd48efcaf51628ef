import { describe, expect, test } from 'vitest';
import { BROWSERS } from '../../tools/browsers/browsers.ts';
import {
  type Measures,
  type OpenMeasured,
  onMeasuredPage,
} from './support/lab/on-measured-page.ts';

/** Only the functions that run in the page see it. */
declare const afterwordBundle: Measures;

/** Left and right ends of words in a row, in pixels: multiples of ten. */
type Ends = readonly (readonly [left: number, right: number])[];

const FORMS = [
  { form: 'words', width: 300 },
  { form: 'brief', width: 220 },
  { form: 'who', width: 140 },
  { form: 'sign', width: 32 },
] as const;

/** An article 700 pixels wide whose headline and byline have words with these ends. */
const article = (headline: Ends, byline: Ends | null) => `
  <style>
    body { margin: 0; min-height: 500px }
    main { width: 700px }
    h1, p { position: relative; height: 20px; margin: 30px 0; font: 16px/20px serif }
    span { position: absolute; white-space: nowrap; letter-spacing: calc(10px - 1ch) }
  </style>
  <main>${row('h1', headline)}${byline ? row('p', byline) : ''}</main>`;

const row = (tag: string, words: Ends) => `<${tag}>${words.map(figures).join('')}</${tag}>`;

/** Each figure takes ten pixels: `ch` is the width of a nought, in whatever font. */
const figures = ([left, right]: Ends[number]) =>
  `<span style="left: ${left}px">${'0'.repeat((right - left) / 10)}</span>`;

describe.each(BROWSERS)('what is measured in %s', (name, launch) => {
  let open: OpenMeasured;

  onMeasuredPage(name, launch, (opened) => {
    open = opened;
  });

  const chipOn = async (html: string, width?: number) => {
    const page = await open(html, width);
    return page.evaluate((forms) => {
      const host = document.createElement('div');
      document.documentElement.append(host);
      host.style.cssText = 'position: absolute; left: 0; top: 0';
      return afterwordBundle.placeChip({
        host,
        byline: document.querySelector('p'),
        headline: document.querySelector('h1'),
        column: document.querySelector('main'),
        forms,
      });
    }, FORMS);
  };

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
    ['a gap too narrow for all words, with the count alone', [[0, 690]], [[0, 460]], 'brief', 480],
    ['a gap too narrow for more, with its question alone', [[0, 520]], [[0, 600]], 'who', 560],
    ['a gap too narrow for words, as a sign', [[0, 690]], [[0, 600]], 'sign', 668],
    ['the headline of a page without a byline', [[0, 300]], null, 'words', 400],
  ] as const)('the chip takes %s', async (_, headline, byline, form, left) => {
    const position = await chipOn(article(headline, byline));
    expect(position).toMatchObject({ form, left, corner: false });
  });

  test.each([
    ['with its question, beside the column', 864, 'who'],
    ['as a sign, where the column leaves no room for the question', 863, 'sign'],
  ] as const)('where all is full, the chip takes the corner %s', async (_, width, form) => {
    const position = await chipOn(article([[0, 690]], [[0, 690]]), width);
    expect(position).toMatchObject({ form, corner: true });
  });

  test.each([
    ['to the right on the left half of the window', 1500, true],
    ['to the left on the right half', 1000, false],
  ] as const)('what the sign leaves out opens %s', async (_, width, opensRight) => {
    const position = await chipOn(article([[0, 690]], [[0, 600]]), width);
    expect(position).toMatchObject({ form: 'sign', opensRight });
  });

  test('a timer of the page has its turn between two slices of long work', async () => {
    const page = await open('');
    const turns = await page.evaluate(async () => {
      function* work() {
        for (let step = 0; step < 40; step += 1) {
          const until = performance.now() + 2;
          while (performance.now() < until);
          yield;
        }
      }
      const turns: string[] = [];
      setTimeout(() => turns.push('page'));
      await afterwordBundle.runInSlices(work(), new AbortController().signal);
      return [...turns, 'end'];
    });
    expect(turns).toEqual(['page', 'end']);
  });

  test.each([
    ['oklch(0.2 0 0)', [22, 22, 22, 1]],
    ['color(display-p3 1 0 0)', [255, 0, 0, 1]],
    ['color-mix(in srgb, white, black)', [128, 128, 128, 1]],
    ['rgb(1 2 3 / 0.25)', [1, 2, 3, 0.25]],
    ['no colour', null],
  ])('the colour %s is read as %j', async (value, expected) => {
    const page = await open('');
    const colour = await page.evaluate((text) => afterwordBundle.readColour(text), value);
    const [alpha] = colour?.slice(3) ?? [];
    expect(colour && [...colour.slice(0, 3).map(Math.round), alpha]).toEqual(expected);
  });

  test.each([
    [
      'half a black over white',
      '<div style="background: white"><p style="background: #0008">x</p></div>',
      [119, 119, 119],
    ],
    [
      'an opaque colour under nothing',
      '<div style="background: black"><div style="background: oklch(1 0 0)"><p>x</p></div></div>',
      [255, 255, 255],
    ],
    ['a page without a background', '<p>x</p>', [255, 255, 255]],
    [
      'a page without a background that is dark by its scheme',
      '<style>:root { color-scheme: dark }</style><p>x</p>',
      [18, 18, 18],
    ],
    [
      'what light words on a picture must stand on',
      '<p style="color: #f0f0f0; background: linear-gradient(black, black)">x</p>',
      [18, 18, 18],
    ],
  ])('%s is what words stand on', async (_, html, expected) => {
    const page = await open(html);
    const ground = await page.evaluate(() => {
      const element = document.querySelector('p');
      return element && afterwordBundle.groundOf(element);
    });
    expect(ground?.map(Math.round)).toEqual(expected);
  });
});

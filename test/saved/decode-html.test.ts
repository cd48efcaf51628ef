import { describe, expect, test } from 'vitest';
import { decodeHtml } from '../../src/saved/decode-html.ts';

const WORDS = 'Министерство заявило, что Минск не предупредили о пограничной зоне.';
const LONG = '/'.repeat(3000);

/** By the table of the encoding: letters from А on stand at 0xC0, in the alphabet's order. */
function windows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const at = letter.charCodeAt(0) - 0x410;
    return at < 0 ? letter.charCodeAt(0) : 0xc0 + at;
  });
}

/** Both browsers read these so, from a server and from the disk. */
describe('a page in windows-1251 is read', () => {
  test.each([
    ['where it says so in its first lines', '<!doctype html><meta charset="windows-1251">'],
    [
      'where it says so behind a long script',
      `<!doctype html><script>${LONG}</script><meta charset=windows-1251>`,
    ],
    [
      'where it says so behind a long comment, the old way',
      `<!doctype html><!--${LONG}--><meta http-equiv="Content-Type" content="text/html; charset=windows-1251">`,
    ],
    ['where it says so in its body', `<p>${LONG}<meta charset=windows-1251>`],
    ['where it says nothing', '<!doctype html><title>t</title>'],
    [
      'where only a script speaks of an encoding',
      `<script>${LONG}'<meta charset="koi8-r">'</script>`,
    ],
  ])('%s', (_, head) => {
    const html = `${head}<p>${WORDS}</p>`;
    expect(decodeHtml(windows1251(html))).toBe(html);
  });
});

test.each([
  ['UTF-8', (html: string) => new TextEncoder().encode(html)],
  // The last letter was cut in two.
  ['UTF-8 that was cut off', (html: string) => new TextEncoder().encode(`${html}я`).slice(0, -1)],
])('a page that says nothing is read as %s', (_, encode) => {
  expect(decodeHtml(encode(`<p>${WORDS}`))).toMatch(new RegExp(`^<p>${WORDS}`));
});

test.each(['', '<meta charset="windows-1252">', '<meta charset="iso-8859-1">'])(
  'English marks are read as browsers do on a page that says %j',
  (head) => {
    const html = `${head}<p>They said that it wouldn\x92t \x96 \x93not now\x94 \x96 agree.`;
    expect(decodeHtml(Buffer.from(html, 'latin1'))).toBe(
      `${head}<p>They said that it wouldn’t – “not now” – agree.`,
    );
  },
);

/** What both browsers make of the bytes of a Russian word, whatever language they look like. */
describe('an XML declaration counts in HTML, too', () => {
  const xml = (encoding: string) =>
    `<?xml version='1.0' encoding = "${encoding}" ?><!doctype html>`;
  const late = `<!--${LONG}--><meta charset="windows-1251">`;
  test.each([
    ['alone', xml('koi8-r'), 'лХМЯЙ'],
    ['and makes no UTF-8 of what happens to be that', xml('iso-8859-1'), 'Ìèíñê'],
    ['naming an encoding that it cannot be in', xml('utf-16'), '\ufffd'.repeat(5)],
    ['less than what the page says', `${xml('koi8-r')}<meta charset="windows-1251">`, 'Минск'],
    ['less than what it says further down', `${xml('koi8-r')}${late}`, 'Минск'],
  ])('%s', (_, head, word) => {
    const html = decodeHtml(windows1251(`${head}<p>Минск`));
    expect(html.slice(html.indexOf('<p>') + 3)).toBe(word);
  });

  test.each([
    ['behind a line break', `\n${xml('koi8-r')}`],
    ['of an unknown name', xml('a-code')],
    ['without quotation marks', '<?xml version="1.0" encoding=koi8-r?>'],
  ])('but none %s', (_, head) => {
    expect(decodeHtml(windows1251(`${head}<p>${WORDS}`))).toContain(WORDS);
  });
});

test('what was said when it was sent counts for more than what the page says', () => {
  const html = '<meta charset="koi8-r"><p>Минск';
  expect(decodeHtml(windows1251(html), 'windows-1251')).toBe(html);
});

test('an encoding that browsers refuse is named', () => {
  const decode = () => decodeHtml(Buffer.from('<meta charset="iso-2022-kr"><p>1'));
  expect(decode).toThrow(/^in the encoding replacement/);
});

test.each(['<', '<!--', '<script>', '<meta '])(
  'a page of nothing but %j, and a byte that is no UTF-8, is read at once',
  (opening) => {
    const html = opening.repeat(200_000 / opening.length);
    const bytes = Buffer.concat([Buffer.from(html), Buffer.from([0xcc])]);
    expect(decodeHtml(bytes)).toContain(html);
  },
);

import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { runToEnd } from '../../src/core/run-to-end.ts';
import { readText } from '../../src/page/read-text.ts';
import { tagLayout } from '../../src/page/tag-layout.ts';
import { parseHtml } from '../../src/saved/parse-html.ts';
import { articlePage } from '../../tools/site/article-page.ts';

/**
 * jsdom builds the tree of the standard too, with nodes of its own: that of a browser without scripts, if not told
 * otherwise. None here is one that would run.
 */
const documentOf = (html: string) => new JSDOM(html, { runScripts: 'dangerously' }).window.document;
const bodyOf = (html: string) => documentOf(html).body;

/** Elements and words, nested as they stand. */
function outline(node: Node): string {
  const inside = [...node.childNodes].map(outline).join('');
  if (node.nodeType === 3) return JSON.stringify(node.nodeValue);
  return node.nodeType === 1 ? `<${(node as Element).localName}>${inside}</>` : '';
}

describe('a page without a browser has the body that a browser gives it', () => {
  test.each([
    ['paragraphs that are not closed', '<p>a<p>b<ul><li>c<li>d</ul>'],
    ['no elements at all', 'words'],
    ['nothing', ''],
    ['misnested formatting', '<b>1<p>2</b>3</p><i>4<b>5</i>6</b>'],
    ['two bodies and words behind them', '<body class=a>1<body id=b>2</body> 3</html>\n 4'],
    ['a table without rows of its own', '<table><tr><td>1<td>2</table>3'],
    ['SVG with HTML in it', '<svg><title>t</title><foreignObject><p>1</p></foreignObject></svg>2'],
    ['a template', '<template><p>1</p></template>2'],
    ['a first line break in preformatted text', '<pre>\n1\r\n2\r3</pre>'],
    ['what is for pages without scripts', '<noscript><p>1</p></noscript>2'],
    ['that within a paragraph', '<p>1<noscript><img src=x><p>2</noscript>3'],
    ['links in links', '<a href=x>1<a href=y>2</a>'],
    ['references and a NUL', 'a\0b&amp;&lt;&notit;&#x1F600;&nbsp;.'],
    ['a frame with a page in it', '<iframe srcdoc="<p>1"></iframe>2'],
    ['an article', articlePage().html.replace(/<script(?= nonce)/g, '<script type="text/plain"')],
  ])('with %s', (_, html) => {
    const { body } = parseHtml(html);
    expect(body.textContent).toBe(bodyOf(html).textContent);
    expect(outline(body)).toBe(outline(bodyOf(html)));
  });

  test('and the head, where it counts visits without scripts', () => {
    const html =
      '<head><noscript><img src="https://counter.example/"></noscript><title>One</title>' +
      '<meta name="author" content="A. Writer"><style>p { color: red }</style></head><p>2';
    const document = parseHtml(html);
    expect(document.title).toBe('One');
    expect(document.body.textContent).toBe('2');
    expect(outline(document.head)).toBe(outline(documentOf(html).head));
  });

  test('with words in a table but in no cell: they stand before it', () => {
    expect(parseHtml('<table>1<tr><td>2</table>3').body.textContent).toBe('123');
  });

  test('can make a second document, for a copy', () => {
    const copy = parseHtml('<title>One</title>').implementation.createHTMLDocument('Two');
    expect([copy.title, copy.body.childNodes.length]).toEqual(['Two', 0]);
  });
});

/** The words of a page in the order in which they are laid out. */
function wordsOn(html: string): string {
  const { text } = runToEnd(readText(parseHtml(html).body, tagLayout));
  return text.replace(/\s+/g, ' ').trim();
}

describe('a page that was saved with a shadow root has its words', () => {
  test.each([
    ['the standard', 'shadowrootmode="open"'],
    ['SingleFile, before the standard', 'shadowroot="open"'],
    ['Save Page WE', 'data-savepage-shadowroot=""'],
    ['Chromium, in MHTML', 'shadowmode="open" shadowdelegatesfocus=""'],
  ])('as %s writes it', (_, mode) => {
    expect(wordsOn(`<div><template ${mode}><p>1</p></template></div><p>2</p>`)).toBe('1 2');
  });

  test('with what its slots hold, in their places', () => {
    const slots =
      '<p>1</p><slot name="a">unused</slot><p>3</p><slot></slot><slot name="b">6</slot>';
    const light = '4 <p slot="a">2</p><p>5</p><p slot="nowhere">unseen</p>';
    const page = `<div><template shadowrootmode="open">${slots}</template>${light}</div>`;
    expect(wordsOn(page)).toBe('1 2 3 4 5 6');
  });

  test('as WebScrapBook writes it, one within another', () => {
    const page = (mode: string) =>
      `<div data-scrapbook-shadowdom="&lt;p>1&lt;i data-scrapbook-shadowdom=&quot;2&lt;slot>&quot;>3&lt;/i>&lt;slot>"${mode}>4</div>`;
    expect(wordsOn(page(''))).toBe('1234');
    // Nobody sees into a closed one.
    expect(wordsOn(page(' data-scrapbook-shadowdom-mode="closed"'))).toBe('4');
  });

  test('one within another', () => {
    const inner = '<i><template shadowrootmode="open">2<slot></slot></template>3</i>';
    expect(
      wordsOn(`<div><template shadowrootmode="open">1${inner}<slot></slot></template>4</div>`),
    ).toBe('1234');
  });

  test.each([
    ['a closed one', '<div><template shadowrootmode="closed">unseen</template></div>2'],
    [
      'a second one',
      '<div><template shadowrootmode="open"></template><template shadowrootmode="open">unseen</template></div>2',
    ],
    ['a plain template', '<div><template>unseen</template></div>2'],
    ['a template of another mode', '<div><template shadowrootmode="x">unseen</template></div>2'],
  ])('but not those of %s', (_, html) => {
    expect(wordsOn(html)).toBe('2');
  });

  test('and a slot outside any has what stands in it', () => {
    expect(wordsOn('<slot>1</slot>2')).toBe('12');
  });
});

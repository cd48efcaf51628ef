import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { choosePage } from '../../scripts/annotate/choose-page.ts';
import { type Annotate, createAnnotator } from '../../scripts/annotate/create-annotator.ts';
import { ENGLISH } from '../../scripts/annotate/english.ts';
import { loadKnown } from '../../scripts/annotate/known.ts';
import { takeFound } from '../../scripts/annotate/take-found.ts';
import { FORMATS } from '../../src/export/formats.ts';
import { webAnnotations } from '../../src/export/web-annotations.ts';
import { writtenClaims } from '../../tools/browsers/claims-on-page.ts';
import { ROOT } from '../../tools/lib/root.ts';
import { ARTICLE_URL } from '../../tools/site/article.ts';
import { articlePage } from '../../tools/site/article-page.ts';
import { discussionPage } from '../../tools/site/discussion-page.ts';
import { FORMS, mhtml, warc } from '../support/saved-forms.ts';

interface Item {
  readonly id: string;
  readonly target: {
    readonly selector: readonly [
      { type: string; exact: string; prefix: string; suffix: string },
      { type: string; start: number; end: number },
    ];
  };
}

interface Collection {
  readonly type: string;
  readonly total: number;
  readonly first: { readonly items: readonly Item[] };
  readonly 'afterword:orphans': readonly {
    status: string;
    difference: readonly { claim: string; page: string }[];
  }[];
}

const { html } = articlePage();
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterword-annotate-'));
});
afterAll(() => rm(folder, { recursive: true }));

function annotate(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/run.mjs', 'scripts/annotate.ts', ...args],
    { cwd: ROOT, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

async function collectionOf(content: string | Uint8Array, ...args: string[]): Promise<Collection> {
  const file = join(folder, 'page.html');
  await writeFile(file, content);
  const { status, stdout, stderr } = annotate(file, '--json', ...args);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout) as Collection;
}

describe('annotate --json', () => {
  test('says where every claim of the article stands, by quotation and by position', async () => {
    const collection = await collectionOf(html, '--url', ARTICLE_URL);
    const all = new JSDOM(html).window.document.body.textContent ?? '';
    const { items } = collection.first;
    expect(collection).toMatchObject({ type: 'AnnotationCollection', total: items.length });
    expect(items.length).toBeGreaterThan(60);
    expect(collection['afterword:orphans']).toEqual([]);
    for (const { target } of items) {
      const [quote, position] = target.selector;
      expect([quote.type, position.type]).toEqual(['TextQuoteSelector', 'TextPositionSelector']);
      expect(all.slice(position.start, position.end)).toBe(quote.exact);
      expect(all).toContain(quote.prefix + quote.exact + quote.suffix);
    }
  });

  test('tells a claim whose number differs as altered, with the difference, and marks it nowhere', async () => {
    const collection = await collectionOf(
      html.replace('over 80', 'over 800'),
      '--url',
      ARTICLE_URL,
    );
    const altered = collection['afterword:orphans'];
    expect(altered.map((one) => one.status)).toContain('altered');
    expect(altered.flatMap((one) => one.difference)).toContainEqual(
      expect.objectContaining({ claim: '80', page: '800' }),
    );
  });

  test('binds nothing on a page that quotes a paragraph to discuss it', async () => {
    const collection = await collectionOf(discussionPage().html);
    expect(collection.first.items.filter((item) => item.id.includes(':claim:'))).toEqual([]);
  });

  test.each([
    ['UTF-16 with a byte order mark', Buffer.from(`\uFEFF${html}`, 'utf16le')],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${html}`, 'utf8')],
  ])('reads a page saved as %s', async (_, bytes) => {
    const collection = await collectionOf(bytes, '--url', ARTICLE_URL);
    expect(collection['afterword:orphans']).toEqual([]);
  });
});

describe('annotate reads a page as people save it', () => {
  let annotate: Annotate;
  beforeAll(async () => {
    annotate = createAnnotator(await loadKnown());
  });

  async function found(bytes: Uint8Array, url: string | null): Promise<Collection> {
    const file = join(folder, 'saved');
    await writeFile(file, bytes);
    const taken = takeFound(await choosePage(file, url, annotate));
    return webAnnotations(taken, ENGLISH) as Collection;
  }

  test.each(FORMS)('%s', async (_, form) => {
    const collection = await found(form(html, ARTICLE_URL), null);
    expect(collection['afterword:orphans']).toEqual([]);
    expect(collection.total).toBe(writtenClaims().length);
  });

  test('the page of a collection that was saved under the address that is asked for', async () => {
    const collection = await found(warc(html, ARTICLE_URL), 'https://elsewhere.example/');
    expect(collection).toMatchObject({ total: 0, label: expect.stringContaining('elsewhere') });
  });

  test('a page under the address that was written into it, or else the one that is given', async () => {
    const copy = 'https://copy.example/story';
    const page = `<!doctype html>\n<!-- saved from url=(0026)${copy} -->\n${html}`;
    const given = 'https://elsewhere.example/';
    for (const bytes of [Buffer.from(page), mhtml(html, copy)]) {
      expect(await found(bytes, null)).toMatchObject({ label: expect.stringContaining(copy) });
      expect(await found(bytes, given)).toMatchObject({ label: expect.stringContaining(given) });
    }
  });
});

describe('annotate --format', () => {
  test('markdown on the command line', async () => {
    const file = join(folder, 'page.html');
    await writeFile(file, html);
    const { status, stdout, stderr } = annotate(file, '--url', ARTICLE_URL, '--format', 'markdown');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^# Afterword to “Is Belarus[\s\S]*\[\^kremlin-apr3\]: /);
  });

  test.each([
    ['csv', /^number,id,kind,[\s\S]*\r\n2,brink-of-pivot,forecast,did-not-happen,/],
    ['w3c', /"type": "AnnotationCollection"/],
    ['claimreview', /"alternateName": "Did not happen"/],
    ['ris', /^TY {2}- [\s\S]*\r\nER {2}- \r\n$/],
    ['bibtex', /^@misc\{[\s\S]*@article\{/],
    ['csl', /"date-parts"/],
  ] as const)('%s of the article', async (format, expected) => {
    const page = createAnnotator(await loadKnown())({ html, url: ARTICLE_URL, frames: [] }, 'page');
    expect(FORMATS[format].write(takeFound(page), ENGLISH)).toMatch(expected);
  });
});

describe('bad input is exit status 2, one line that says what is wrong, and no result', () => {
  test.each([
    ['no file', [], /usage: /],
    ['files that are not there', ['a.html', 'b.html'], /a\.html: there is no such file/],
    ['a file that is not there', ['nowhere.html'], /nowhere\.html: there is no such file/],
    [
      'a folder that is not there',
      ['nowhere', '--out', 'x.jsonl'],
      /nowhere: there is no such file/,
    ],
    ['an address for many pages', ['docs', '--url', 'https://a.example/'], /one page/],
    [
      'an output that holds something else',
      ['docs', '--out', 'README.md'],
      /README\.md: there is something else/,
    ],
    ['a stream and a file', ['README.md', '--stream'], /usage: /],
    ['a picture', ['docs/store/pictures/chromium/2-note.png'], /a PNG picture/],
    ['an address that is none', ['README.md', '--url', 'somewhere'], /not a URL: somewhere/],
    ['a format that there is not', ['README.md', '--format', 'pdf'], /unknown format: pdf .*ris/],
    ['a format of one page for many', ['docs', '--format', 'ris'], /--format is for one page/],
    ['an unknown option', ['README.md', '--fast'], /--fast/],
  ])('%s', (_, args, message) => {
    const { status, stdout, stderr } = annotate(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd()).not.toContain('\n');
  });

  test('an empty file', async () => {
    const file = join(folder, 'empty.html');
    await writeFile(file, '');
    expect(annotate(file)).toMatchObject({ status: 2, stdout: '' });
  });
});

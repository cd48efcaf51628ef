import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MOST_BYTES } from '../../src/saved/most-bytes.ts';
import { readSavedFile } from '../../src/saved/read-saved-file.ts';
import type { SavedPage } from '../../src/saved/saved-page.ts';
import { Unreadable } from '../../src/saved/unreadable.ts';
import {
  FORMS,
  maff,
  mhtml,
  packed,
  plain,
  selfExtracting,
  unpacksItself,
  warc,
  webarchive,
} from '../support/saved-forms.ts';

const URL = 'https://outlet.example/2017/02/a-story/';
// Long lines, an equals sign, letters of two scripts: what transfer encodings break.
const HTML = `<!doctype html><meta charset="utf-8"><title>Пивот</title><p class="a=b">${'Минск said “no” — e = mc². '.repeat(20)}`;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterword-saved-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(bytes: Uint8Array): Promise<(SavedPage | Unreadable)[]> {
  // No ending says what it is.
  const file = join(folder, 'saved');
  await writeFile(file, bytes);
  const pages: (SavedPage | Unreadable)[] = [];
  for await (const page of readSavedFile(file)) pages.push(page);
  return pages;
}

describe('a saved page is read to the letter', () => {
  test.each(FORMS.filter(([name]) => !name.includes('frame')))('from %s', async (_, form) => {
    const pages = await read(form(HTML, URL));
    expect(pages.map((page) => (page instanceof Unreadable ? page.message : page.html))).toContain(
      HTML,
    );
  });

  test.each([
    ['MHTML', mhtml],
    ['WARC', warc],
    ['a zip', packed],
    ['a Mozilla archive', maff],
    ['a page that unpacks itself', selfExtracting],
    ['a web archive', webarchive],
  ])('with the address that %s keeps', async (_, form) => {
    const pages = await read(form(HTML, URL));
    const page = pages.find((one) => !(one instanceof Unreadable) && one.html === HTML);
    expect(page).toMatchObject({ url: URL });
  });

  test.each([
    ['MHTML', mhtml],
    ['a zip', packed],
    ['a page that unpacks itself', selfExtracting],
    ['a web archive', webarchive],
  ])('with the frames that %s keeps', async (_, form) => {
    const [page] = await read(form(HTML, URL));
    expect(page).toMatchObject({ frames: [{ html: expect.stringContaining('Buy one') }] });
  });

  test('that unpacks itself and begins as a picture of the page', async () => {
    const picture =
      '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x02\0\0\0\x90wS\xdeFtEXtPNG\0';
    const pages = await read(unpacksItself(packed(HTML, URL), picture));
    expect(pages).toMatchObject([{ html: HTML, url: URL }]);
  });

  test('that a browser saved once it had unpacked itself', async () => {
    const html = '<!DOCTYPE html><html data-sfz="" lang="en"><p>Minsk said “no”.';
    expect(await read(Buffer.from(html))).toMatchObject([{ html }]);
  });

  test('whatever frame beside it cannot be read', async () => {
    const frame = { 'frames/0/index.html': new Uint8Array(3) };
    const [page] = await read(zipSync({ 'index.html': plain(HTML, URL), ...frame }));
    expect(page).toMatchObject({ html: HTML, frames: [] });
  });

  test('from a Mozilla archive of several, each under the name and in the encoding that it says', async () => {
    const about = (name: string) =>
      `<RDF:RDF xmlns:MAF="http://maf.mozdev.org/metadata/rdf#"><RDF:Description RDF:about="urn:root"><MAF:indexfilename RDF:resource="${name}"/><MAF:charset RDF:resource="windows-1251"/></RDF:Description></RDF:RDF>`;
    const words = Buffer.from([0xcc, 0xe8, 0xed, 0xf1, 0xea]);
    const archive = zipSync({
      '1/index.rdf': Buffer.from(about('index.htm')),
      '1/index.htm': words,
      '2/index.rdf': Buffer.from(about('index.png')),
      '2/index.png': words,
      '3/index.rdf': Buffer.from(about('index.xhtml')),
      '3/index.xhtml': new Uint8Array(3),
    });
    const [page, broken, ...more] = await read(archive);
    expect(page).toMatchObject({ html: 'Минск', url: null });
    expect(broken).toBeInstanceOf(Unreadable);
    expect(more).toEqual([]);
  });

  test('in the encoding that the answer named, not the one that is usual', async () => {
    const http = Buffer.concat([
      Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1251\r\n\r\n<p>'),
      Buffer.from([0xcc, 0xe8, 0xed, 0xf1, 0xea]),
    ]);
    expect(await read(answerOf(http))).toMatchObject([{ html: '<p>Минск' }]);
  });

  test.each([
    ['in UTF-8, as HTTrack writes it', Buffer.from('Минск'), 'Минск'],
    ['in the encoding of the page', Buffer.from([0xcc, 0xe8, 0xed, 0xf1, 0xea]), 'Минск'],
  ])('in windows-1251 under an address that stands in it %s', async (_, path, name) => {
    const saved = Buffer.concat([
      Buffer.from('<html>\n<!-- Mirrored from outlet.example/'),
      path,
      Buffer.from(
        " by HTTrack Website Copier/3.x [XR&CO'2014], Tue, 28 Feb 2017 10:00:00 GMT -->\n",
      ),
      Buffer.from('<meta http-equiv="content-type" content="text/html;charset=windows-1251"><p>'),
      Buffer.from([0xcc, 0xe8, 0xed, 0xf1, 0xea]),
    ]);
    expect(await read(saved)).toMatchObject([
      { url: `http://outlet.example/${name}`, html: expect.stringMatching(/<p>Минск$/) },
    ]);
  });

  test('with the part as the page that the message says it starts with', async () => {
    const part = (id: string, words: string) =>
      `--b\r\nContent-Type: text/html\r\nContent-ID: <${id}>\r\nContent-Location: ${URL}${id}\r\n\r\n${words}\r\n`;
    const message = (start: string) =>
      `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"; type="text/html"${start}\r\n\r\n` +
      `${part('frame', 'In the frame')}${part('page', 'On the page')}--b--\r\n`;
    for (const start of [';\r\n start="<page>"', '; start=<page>']) {
      const [page] = await read(Buffer.from(message(start)));
      expect(page).toMatchObject({ url: `${URL}page`, html: 'On the page' });
      expect(page).toMatchObject({ frames: [{ html: 'In the frame' }] });
    }
    expect(await read(Buffer.from(message('')))).toMatchObject([{ html: 'In the frame' }]);
  });

  test.each([
    ['on one line', '', 'https://outlet.example/2017/02/a-story/'],
    ['on a line of its own', '', '\r\n https://outlet.example/2017/02/a-story/'],
    ['on two lines', '', 'https://outlet.example/2017/02/\r\n\ta-story/'],
    [
      'in encoded words',
      '',
      '=?us-ascii?Q?https=3A//outlet.example/2017/02/?=\r\n =?us-ascii?Q?a-story/?=',
    ],
    [
      'below that of the whole',
      'Content-Location: https://outlet.example/2017/\r\n',
      '02/a-story/',
    ],
    [
      'below one on two lines',
      'Content-Location: https://outlet.\r\n example/\r\n',
      '/2017/02/a-story/',
    ],
  ])(
    'under an address that stands in its message %s (RFC 2557, 4.4 and 5)',
    async (_, head, location) => {
      const message =
        `MIME-Version: 1.0\r\n${head}Content-Type: multipart/related; boundary="b"\r\n\r\n--b\r\n` +
        `Content-Type: text/html\r\nContent-Location: ${location}\r\n\r\n<p>Words</p>\r\n--b--\r\n`;
      expect(await read(Buffer.from(message))).toMatchObject([{ url: URL, html: '<p>Words</p>' }]);
    },
  );

  const packedAs = (headers: string, body: string | Uint8Array, lineEnd = '\r\n') =>
    Buffer.concat([
      Buffer.from(['HTTP/1.1 200 OK', 'Content-Type: text/html', headers, '', ''].join(lineEnd)),
      Buffer.from(body as string),
    ]);
  const inChunks = (body: Uint8Array) =>
    Buffer.concat([
      Buffer.from(`5;part=1\r\n${Buffer.from(body).toString('latin1', 0, 5)}\r\n`, 'latin1'),
      Buffer.from(`${(body.length - 5).toString(16)}\r\n`),
      body.subarray(5),
      Buffer.from('\r\n0\r\n\r\n'),
    ]);

  test.each<readonly [string, Buffer]>([
    ['in Brotli', packedAs('Content-Encoding: br', brotliCompressSync(HTML))],
    ['in gzip by its old name', packedAs('Content-Encoding: x-gzip', gzipSync(HTML))],
    ['in deflate', packedAs('Content-Encoding: Deflate', deflateSync(HTML))],
    ['in deflate without its head', packedAs('content-encoding:deflate', deflateRawSync(HTML))],
    ['packed twice', packedAs('Content-Encoding: br, gzip', gzipSync(brotliCompressSync(HTML)))],
    ['packed, and kept unpacked', packedAs('Content-Encoding: gzip', HTML)],
    ['in chunks', packedAs('Transfer-Encoding: chunked', inChunks(Buffer.from(HTML)))],
    ['in Chunks', packedAs('Transfer-Encoding: Chunked', inChunks(Buffer.from(HTML)))],
    ['in chunks, and kept in one', packedAs('Transfer-Encoding: chunked', HTML)],
    [
      'packed and in chunks',
      packedAs(
        'Content-Encoding: gzip\r\nTransfer-Encoding:\r\n chunked',
        inChunks(gzipSync(HTML)),
      ),
    ],
    ['in lines that end with a line feed', packedAs('Server: old', HTML, '\n')],
  ])('from an answer that was sent %s', async (_, http) => {
    // The record behind it tells whether the reader is still in step.
    const two = Buffer.concat([answerOf(http), answerOf(packedAs('Server: x', '<p>Next'))]);
    expect(await read(two)).toMatchObject([{ html: HTML }, { html: '<p>Next' }]);
  });

  const XHTML =
    '<html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script src="a.js"/><link href="b" /></head><body>' +
    '<!-- <b/> --><p title="a/>b">1 <i/>/<br/><![CDATA[a < b & c]]></p></body></html>';
  const AS_HTML =
    '<html xmlns="http://www.w3.org/1999/xhtml"><head><title></title><script src="a.js"></script><link href="b" /></head><body>' +
    '<!-- <b/> --><p title="a/>b">1 <i></i>/<br/>a &lt; b &amp; c</p></body></html>';
  const XHTML_TYPE = 'application/xhtml+xml; charset=utf-8';

  test.each<readonly [string, Uint8Array]>([
    [
      'an answer',
      answerOf(Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: ${XHTML_TYPE}\r\n\r\n${XHTML}`)),
    ],
    [
      'a message',
      Buffer.from(
        `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: ${XHTML_TYPE}\r\n\r\n${XHTML}\r\n--b--\r\n`,
      ),
    ],
    [
      'a web archive',
      Buffer.from(
        `<!DOCTYPE plist><plist><dict><key>WebMainResource</key><dict><key>WebResourceMIMEType</key><string>${XHTML_TYPE}</string><key>WebResourceData</key><data>${Buffer.from(XHTML).toString('base64')}</data></dict></dict></plist>`,
      ),
    ],
    [
      'a Mozilla archive',
      zipSync({
        '1/index.rdf': Buffer.from('<MAF:indexfilename RDF:resource="index.xhtml"/>'),
        '1/index.xhtml': Buffer.from(XHTML),
      }),
    ],
  ])('from %s of XHTML, in the markup of HTML', async (_, file) => {
    expect(await read(file)).toMatchObject([{ html: AS_HTML }]);
  });

  test('from an answer that was cut off, as far as it goes', async () => {
    const words = Array.from({ length: 9999 }, (_, at) => `Minsk ${at}`).join(' ');
    const sent = gzipSync(words);
    const http = packedAs('Content-Encoding: gzip', sent.subarray(0, sent.length / 2));
    const [page] = await read(answerOf(http));
    expect(page).toMatchObject({ html: expect.stringContaining('Minsk 999 Minsk 1000') });
  });

  test('from no answer that unpacks to more than a page', async () => {
    const http = packedAs('Content-Encoding: gzip', gzipSync(new Uint8Array(MOST_BYTES + 1)));
    const [page] = await read(answerOf(http));
    expect(page).toBeInstanceOf(Unreadable);
    expect((page as Unreadable).message).toContain('too large');
  });
});

function answerOf(http: Buffer): Uint8Array {
  return Buffer.concat([
    Buffer.from(
      `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${URL}\r\nWARC-Date: 2017-02-10T08:00:00Z\r\n` +
        'WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\n' +
        `Content-Type: application/http; msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n`,
    ),
    http,
    Buffer.from('\r\n\r\n'),
  ]);
}

describe('what cannot be read is refused by its name', () => {
  test.each<readonly [string, Uint8Array | string, RegExp]>([
    ['a PDF file', '%PDF-1.7\n', /a PDF file/],
    ['an ARC file', 'filedesc://a.arc 0.0.0.0 20070203101112 text/plain 75\n1 0 Archive\n', /ARC/],
    ['one that is packed', gzipSync('filedesc://a.arc 0.0.0.0 20070203101112'), /ARC/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), /a PNG picture/],
    ['an e-book', zipSync({ mimetype: Buffer.from('application/epub+zip') }), /e-book/],
    [
      'another zip archive',
      zipSync({ 'notes.txt': new Uint8Array(3) }),
      /zip archive without a page/,
    ],
    [
      'a zip archive that was cut off',
      zipSync({ a: new Uint8Array(99) }).subarray(0, 60),
      /broken zip/,
    ],
    ['a page that was locked', unpacksItself(locked(packed('x', URL))), /locked with a password/],
    [
      'a page that unpacks itself and was cut off',
      selfExtracting('x', URL).subarray(0, 200),
      /not a text file/,
    ],
    ['a knowledge base', '{"version": 1}', /a JSON file/],
    ['another property list', '<!DOCTYPE plist><plist><dict></dict></plist>', /no web archive/],
    ['a binary property list that was cut off', Buffer.from('bplist00\xd1'), /broken web archive/],
    [
      'a message of plain text',
      'From: a@b.example\r\nContent-Type: text/plain\r\n\r\nHello',
      /without a page/,
    ],
    ['a WARC file in name only', 'WARC/1.0\r\n\r\nnothing', /WARC/],
    ['bytes', Buffer.from([0x3c, 0, 0, 7]), /not a text file/],
  ])('%s', async (_, bytes, message) => {
    const reading = read(Buffer.from(bytes as string));
    await expect(reading).rejects.toBeInstanceOf(Unreadable);
    await expect(reading).rejects.toThrow(message);
  });
});

/** With the sign that its entries are encrypted (APPNOTE 4.4.4). */
function locked(archive: Uint8Array): Uint8Array {
  const zip = Buffer.from(archive);
  const entry = (at: number) => zip.indexOf('PK\x01\x02', at, 'latin1');
  for (let at = entry(0); at !== -1; at = entry(at + 4)) zip.writeUInt8(1, at + 8);
  return zip;
}

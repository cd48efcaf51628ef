import { gzipSync } from 'node:zlib';
import createPropertyList from 'bplist-creator';
import { strToU8, zipSync } from 'fflate';

/** Bytes of files in the forms that people save pages in, written here by the forms' own rules. */
type Form = (html: string, url: string) => Uint8Array;

const FRAME = '<!doctype html><title>An advertisement</title><p>Buy one, get one.';

/** As Chromium's "Webpage, Single File": RFC 2557, quoted-printable, lines of 76 characters. */
export const mhtml: Form = (html, url) => {
  const boundary = '----MultipartBoundary--saved----';
  const part = (headers: readonly string[], body: string) =>
    `--${boundary}\r\n${headers.join('\r\n')}\r\n\r\n${body}\r\n`;
  const page = (location: string, content: string) =>
    part(
      [
        'Content-Type: text/html',
        'Content-ID: <frame-1@mhtml.blink>',
        'Content-Transfer-Encoding: quoted-printable',
        `Content-Location: ${location}`,
      ],
      quotedPrintable(content),
    );
  const picture = part(
    [
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      `Content-Location: ${url}.png`,
    ],
    'iVBORw0KGgo=',
  );
  return Buffer.from(
    `From: <Saved by Blink>\r\nSnapshot-Content-Location: ${url}\r\nSubject: =?utf-8?Q?Is_Belarus=3F?=\r\n` +
      `MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="${boundary}"\r\n\r\n\r\n` +
      `${page(url, html)}${picture}${page('cid:frame-2@mhtml.blink', FRAME)}--${boundary}--\r\n`,
    'latin1',
  );
};

/** RFC 2045, section 6.7. */
function quotedPrintable(text: string): string {
  const lines: string[] = [];
  for (const line of Buffer.from(text, 'utf8').toString('latin1').split(/\r?\n/)) {
    const units = [...line].map((unit) =>
      /[ -<>-~\t]/.test(unit)
        ? unit
        : `=${unit.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    );
    let row = '';
    for (const unit of units) {
      if (row.length + unit.length > 75) {
        lines.push(`${row}=`);
        row = '';
      }
      row += unit;
    }
    lines.push(row.replace(/[ \t]$/, (space) => (space === ' ' ? '=20' : '=09')));
  }
  return lines.join('\r\n');
}

/** ISO 28500: a description, a picture, an answer of another page, the page. */
export const warc: Form = (html, url) => Buffer.concat(warcRecords(html, url));

/** Each record compressed by itself, as crawlers write them. */
export const warcGz: Form = (html, url) =>
  Buffer.concat(warcRecords(html, url).map((record) => gzipSync(record)));

function warcRecords(html: string, url: string): Buffer[] {
  const page = Buffer.from(html);
  return [
    warcRecord('warcinfo', null, 'application/warc-fields', Buffer.from('software: a test\r\n')),
    answer(`${url}logo.png`, 'image/png', Buffer.from([0x89, 0x50])),
    answer('https://elsewhere.example/', 'text/html', Buffer.from(FRAME)),
    answer(url, 'text/html; charset=utf-8', gzipSync(page), 'Content-Encoding: gzip\r\n'),
  ];
}

function answer(url: string, type: string, body: Buffer, headers = ''): Buffer {
  const head = `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n${headers}Content-Length: ${body.length}\r\n\r\n`;
  return warcRecord(
    'response',
    url,
    'application/http; msgtype=response',
    Buffer.concat([Buffer.from(head), body]),
  );
}

function warcRecord(type: string, url: string | null, contentType: string, block: Buffer): Buffer {
  const lines = [
    'WARC/1.1',
    `WARC-Type: ${type}`,
    'WARC-Date: 2017-02-10T08:00:00Z',
    'WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>',
    ...(url === null ? [] : [`WARC-Target-URI: ${url}`]),
    `Content-Type: ${contentType}`,
    `Content-Length: ${block.length}`,
  ];
  return Buffer.concat([
    Buffer.from(`${lines.join('\r\n')}\r\n\r\n`),
    block,
    Buffer.from('\r\n\r\n'),
  ]);
}

/** WACZ 1.1.1: a zip with the archive, a list of pages and a description. */
export const wacz: Form = (html, url) =>
  zipSync({
    'datapackage.json': strToU8('{"profile":"data-package","wacz_version":"1.1.1","resources":[]}'),
    'archive/data.warc.gz': [warcGz(html, url), { level: 0 }],
    'pages/pages.jsonl': strToU8(
      `{"format":"json-pages-1.0","id":"pages"}\n{"url":"${url}","ts":"2017-02-10T08:00:00Z"}\n`,
    ),
  });

/** As Safari saves. */
export const webarchive: Form = (html, url) =>
  createPropertyList({
    WebMainResource: {
      WebResourceData: Buffer.from(html),
      WebResourceFrameName: '',
      WebResourceMIMEType: 'text/html',
      WebResourceTextEncodingName: 'UTF-8',
      WebResourceURL: url,
    },
    WebSubframeArchives: [
      {
        WebMainResource: {
          WebResourceData: Buffer.from(FRAME),
          WebResourceMIMEType: 'text/html',
          WebResourceTextEncodingName: 'UTF-8',
          WebResourceURL: 'https://elsewhere.example/',
        },
      },
    ],
  });

/** The same as a property list in XML. */
export const webarchiveXml: Form = (html, url) =>
  Buffer.from(
    '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" ' +
      '"http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n<plist version="1.0"><dict><key>WebMainResource</key><dict>' +
      `<key>WebResourceData</key><data>${Buffer.from(html).toString('base64')}</data>` +
      '<key>WebResourceMIMEType</key><string>text/html</string>' +
      '<key>WebResourceTextEncodingName</key><string>UTF-8</string>' +
      `<key>WebResourceURL</key><string>${url}</string></dict></dict></plist>\n`,
  );

/** A page that SingleFile packed: the article in a frame that is written into the page. */
export const framed: Form = (html) =>
  Buffer.from(
    `<!doctype html><title>Archive</title><h1>A replay</h1><iframe srcdoc="${html.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"></iframe>`,
  );

/** What SingleFile packs: the page and the document of its frame, each with a note of where it was. */
export const packed: Form = (html, url) =>
  zipSync({
    'index.html': strToU8(html),
    'manifest.json': strToU8(JSON.stringify({ originalUrl: url, indexFilename: 'index.html' })),
    'frames/0/index.html': strToU8(FRAME),
    'frames/0/manifest.json': strToU8('{"originalUrl":"about:srcdoc"}'),
  });

/** As the add-on Mozilla Archive Format saved: a folder for the page. */
export const maff: Form = (html, url) =>
  zipSync({
    '1488276000000_1/index.html': strToU8(html),
    '1488276000000_1/index_files/style.css': strToU8('p {}'),
    '1488276000000_1/index.rdf': strToU8(
      '<?xml version="1.0"?>\n<RDF:RDF xmlns:MAF="http://maf.mozdev.org/metadata/rdf#"' +
        ' xmlns:RDF="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n<RDF:Description RDF:about="urn:root">\n' +
        `<MAF:originalurl RDF:resource="${url.replace(/&/g, '&amp;')}"/>\n<MAF:title RDF:resource="A title"/>\n` +
        '<MAF:indexfilename RDF:resource="index.html"/>\n<MAF:charset RDF:resource="UTF-8"/>\n</RDF:Description>\n</RDF:RDF>\n',
    ),
  });

/**
 * As SingleFile writes where it compresses: HTML with a zip archive in a comment, and what browsers need to find
 * it behind. Offsets in the archive count from the file's beginning (APPNOTE 4.4.16, 4.4.24).
 */
export const selfExtracting: Form = (html, url) => unpacksItself(packed(html, url));

/** `before`: what the file begins with, as a PNG does that holds the HTML. */
export function unpacksItself(archive: Uint8Array, before = '<!DOCTYPE html> '): Uint8Array {
  const head = Buffer.from(`${before}<html data-sfz><meta charset=windows-1252><!--`, 'latin1');
  const zip = Buffer.from(archive);
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  let at = zip.readUInt32LE(end + 16);
  zip.writeUInt32LE(at + head.length, end + 16);
  for (; zip.readUInt32LE(at) === 0x02014b50; at += 46 + lengthsIn(zip, at))
    zip.writeUInt32LE(zip.readUInt32LE(at + 42) + head.length, at + 42);
  return Buffer.concat([
    head,
    zip,
    Buffer.from('--><sfz-extra-data>AQCAAAE=</sfz-extra-data></body></html>'),
  ]);
}

/** Of name, extra field and comment (APPNOTE 4.3.12). */
function lengthsIn(zip: Buffer, at: number): number {
  return zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
}

export const plain: Form = (html) => Buffer.from(html);
export const gzipped: Form = (html) => gzipSync(html);

export const FORMS: readonly (readonly [name: string, form: Form])[] = [
  ['HTML', plain],
  ['HTML in gzip', gzipped],
  ['HTML with the article in a frame of its own', framed],
  ['MHTML', mhtml],
  ['WARC', warc],
  ['WARC, compressed', warcGz],
  ['WACZ', wacz],
  ['page in a zip', packed],
  ['page that unpacks itself', selfExtracting],
  ['Mozilla archive', maff],
  ['web archive', webarchive],
  ['web archive in XML', webarchiveXml],
];

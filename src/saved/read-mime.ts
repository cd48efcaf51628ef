import { Readable } from 'node:stream';
import libmime from 'libmime';
import { decode as decodeQuotedPrintable } from 'libqp';
import { type MimeNode, Splitter } from 'mailsplit';
import { decodeHtml } from './decode-html.ts';
import type { SavedPage } from './saved-page.ts';
import { Unreadable } from './unreadable.ts';
import { isXhtml, xhtmlAsHtml } from './xhtml-as-html.ts';

interface Part {
  readonly node: MimeNode;
  readonly chunks: Buffer[];
}

/**
 * The page in a MIME message: what Chromium saves as "single file" and Internet Explorer saved as
 * "web archive" (MHTML, RFC 2557), or a page that was sent by mail. The page is the part that the message
 * says it starts with (RFC 2387), else the first HTML part; further ones stood in its frames. Throws
 * Unreadable where no part is HTML.
 */
export async function readMime(bytes: Uint8Array): Promise<SavedPage> {
  const parts = startFirst(await splitParts(bytes));
  const [page, ...frames] = parts.map(pageOf);
  if (!page) throw new Unreadable('a message without a page in it');
  return { ...page, url: page.url ?? snapshotAddress(parts), frames };
}

/** The leaves that are HTML, with their bodies as they were sent. */
async function splitParts(bytes: Uint8Array): Promise<readonly Part[]> {
  const parts: Part[] = [];
  for await (const piece of Readable.from([Buffer.from(bytes)]).pipe(new Splitter())) {
    if (piece.type === 'node') {
      if (isHtml(piece)) parts.push({ node: piece, chunks: [] });
    } else if (piece.type === 'body' && piece.node === parts.at(-1)?.node) {
      parts.at(-1)?.chunks.push(piece.value);
    }
  }
  return parts;
}

function startFirst(parts: readonly Part[]): readonly Part[] {
  const start = parts.find(({ node }) => isStart(node));
  return start ? [start, ...parts.filter((part) => part !== start)] : parts;
}

/** True for the part that the message around it names as its root. */
function isStart({ headers, parentNode }: MimeNode): boolean {
  const id = headers.getFirst('Content-ID').trim();
  const type = parentNode?.headers.getFirst('Content-Type') ?? '';
  const [, quoted, bare] = /;\s*start\s*=\s*(?:"([^"]*)"|([^\s;]+))/i.exec(type) ?? [];
  return id !== '' && id === (quoted ?? bare)?.trim();
}

function isHtml({ contentType }: MimeNode): boolean {
  return contentType === 'text/html' || isXhtml(contentType || '');
}

function pageOf({ node, chunks }: Part): SavedPage {
  const text = decodeHtml(decodeBody(node, Buffer.concat(chunks)), node.charset || null);
  const html = isXhtml(node.contentType || '') ? xhtmlAsHtml(text) : text;
  return { url: addressOf(node), html, frames: [] };
}

/** The transfer encodings of RFC 2045; the rest are the bytes themselves. */
function decodeBody({ encoding }: MimeNode, body: Buffer): Uint8Array {
  if (encoding === 'quoted-printable') return decodeQuotedPrintable(body.toString('latin1'));
  if (encoding === 'base64') return Buffer.from(body.toString('latin1'), 'base64');
  return body;
}

/** Chromium names the page in the message's own header, too. */
function snapshotAddress(parts: readonly Part[]): string | null {
  let node = parts[0]?.node;
  while (node?.parentNode) node = node.parentNode;
  return node ? onTheWeb(locationIn(node, 'Snapshot-Content-Location')) : null;
}

/** Resolved by the addresses of what the part stands in, where it is relative (RFC 2557, section 5). */
function addressOf(node: MimeNode): string | null {
  const location = locationIn(node, 'Content-Location');
  const base = node.parentNode && addressOf(node.parentNode);
  const isRelative = base && location && !URL.canParse(location) && URL.canParse(location, base);
  return onTheWeb(isRelative ? new URL(location, base).href : location);
}

/** Parts without an address of their own, frames mostly, are named `cid:…`. */
function onTheWeb(location: string): string | null {
  return /^(?:https?|file):/i.test(location) && URL.canParse(location) ? location : null;
}

/**
 * An address in a header, put together where it is broken and decoded after (RFC 2557, 4.4.3). Not by
 * `getFirst`, which leaves a space at each break and words as they are encoded.
 */
function locationIn({ headers }: MimeNode, name: string): string {
  const [header = ''] = headers.get(name);
  const whole = libmime.decodeWords(header.replace(/^[^:]*:/, '')).replace(/\s*[\r\n]\s*/g, '');
  return whole.trim();
}

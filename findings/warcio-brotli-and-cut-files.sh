#!/usr/bin/env bash
# warcio 2.4.11 (JavaScript) and answers in Brotli, and WARC files that were cut off.
# Guess beforehand: an answer with `Content-Encoding: br` comes out decoded, as gzip does, or raises an
# error; a file that ends in the middle of a record raises an error.
# Seen: the Brotli bytes come out as they were sent, without a word; of the cut record what is there
# comes out, without a word either. A crawler's `br` pages are no HTML for whoever trusts it.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund warcio@2.4.11
cat > try.mjs <<'JS'
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { WARCParser } from 'warcio';
const page = '<p>A page of some words.</p>';
function record(encoding, body) {
  const head = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: ${encoding}\r\n\r\n`;
  const http = Buffer.concat([Buffer.from(head), body]);
  const warc =
    'WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/\r\n' +
    'WARC-Date: 2017-02-10T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\n' +
    `Content-Type: application/http; msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(warc), http, Buffer.from('\r\n\r\n')]);
}
async function read(bytes) {
  for await (const one of new WARCParser([bytes])) {
    return Buffer.from(await one.readFully(true));
  }
}
const zipped = (await read(record('gzip', gzipSync(page)))).toString();
const brotli = brotliCompressSync(page);
const sent = await read(record('br', brotli));
const whole = record('identity', Buffer.from(page));
const cut = (await read(whole.subarray(0, whole.length - 20))).toString();
console.log(`gzip: ${zipped}`);
console.log(`br:   ${sent.equals(brotli) ? 'the compressed bytes' : sent}`);
console.log(`cut:  ${cut}`);
const isAsSeen = zipped === page && sent.equals(brotli) && cut !== page && page.startsWith(cut);
process.exitCode = isAsSeen ? 0 : 1;
JS
node try.mjs

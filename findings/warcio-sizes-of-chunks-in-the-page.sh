#!/usr/bin/env bash
# warcio 2.4.11 (JavaScript), `readFully(true)`: an archived answer whose server wrote HTTP in its own way.
# Guess beforehand: what browsers showed comes out: "Transfer-Encoding: Chunked" is chunked, since names of codings
# have no case (RFC 9112, 7), and lines may end with a line feed alone (2.2).
# Seen: of "Chunked" the sizes of the chunks stand in the page, within words, too ("warne 2 d"); with line feeds alone
# status and type are read, and the page is empty. Neither is an error.
# A quotation that runs over the border of two chunks is not found, and a page without words says nothing.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund warcio@2.4.11
cat > try.mjs <<'JS'
import { WARCParser } from 'warcio';
const chunks = '16\r\n<p>Minsk was not warne\r\n2\r\nd.\r\n0\r\n\r\n';
const whole = '<p>Minsk was not warned.';
const answers = {
  'in chunks': `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n${chunks}`,
  'in Chunks': `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: Chunked\r\n\r\n${chunks}`,
  'line feeds': `HTTP/1.1 200 OK\nContent-Type: text/html\n\n${whole}`,
};
async function read(answer) {
  const file =
    'WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\n' +
    'WARC-Date: 2017-02-03T10:00:00Z\r\nWARC-Target-URI: https://outlet.example/\r\n' +
    `Content-Type: application/http; msgtype=response\r\nContent-Length: ${answer.length}\r\n\r\n${answer}\r\n\r\n`;
  for await (const record of new WARCParser([new TextEncoder().encode(file)])) {
    const text = new TextDecoder().decode(await record.readFully(true));
    return JSON.stringify([record.httpHeaders.statusCode, record.httpHeaders.headers.get('content-type'), text]);
  }
}
const seen = [];
for (const [name, answer] of Object.entries(answers)) {
  seen.push(await read(answer));
  console.log(`${name}: ${seen.at(-1)}`);
}
const head = [200, 'text/html'];
const expected = [whole, chunks, ''].map((text) => JSON.stringify([...head, text]));
process.exitCode = seen.join() === expected.join() ? 0 : 1;
JS
node try.mjs

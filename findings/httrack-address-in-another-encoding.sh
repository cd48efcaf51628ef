#!/usr/bin/env bash
# HTTrack 3.49-4: the address that it writes into each page ("Mirrored from … by HTTrack"), by which a saved page says
# where it stood.
# Guess beforehand: the address as it was asked for, escaped (%D0%9C, %20) and so in ASCII; if its letters are written
# out, then in the encoding of the page.
# Seen: spaces and letters are written out, and in UTF-8 also where the page is in windows-1251, as much of the Russian
# press was: who decodes the file reads "РњРёРЅСЃРє" for "Минск", a valid address of no page.
# Whoever takes the address up to the next space gets half of it.
# Needs: httrack.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > try.mjs <<'JS'
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
const run = promisify(execFile);
const words = Buffer.from([0xcc, 0xe8, 0xed, 0xf1, 0xea]);
const server = createServer((_, response) => {
  response.setHeader('content-type', 'text/html; charset=windows-1251');
  response.end(Buffer.concat([Buffer.from('<html><head><title>t</title></head><body><p>'), words]));
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const host = `127.0.0.1:${server.address().port}`;
const paths = ['%D0%9C%D0%B8%D0%BD%D1%81%D0%BA', 'a%20story'];
await run('httrack', [...paths.map((path) => `http://${host}/${path}`), '-O', 'saved', '-q', '-r1', '-I0']);
server.close();

const folder = join('saved', host.replace(':', '_'));
const found = readdirSync(folder).map((name) => {
  const bytes = readFileSync(join(folder, name));
  const read = (encoding) => {
    const text = new TextDecoder(encoding).decode(bytes);
    return /Mirrored from (.*) by HTTrack/.exec(text)?.[1].replace(`${host}/`, '');
  };
  const page = new TextDecoder('windows-1251').decode(bytes);
  return `${read('windows-1251')} | ${read('utf-8')} | ${page.includes('<p>Минск')}`;
});
const { stdout } = await run('httrack', ['--version']).catch((error) => error);
console.log(`${stdout.trim()}\nas windows-1251 | as UTF-8 | the page is windows-1251\n${found.sort().join('\n')}`);
const expected = ['a story | a story | true', 'РњРёРЅСЃРє | Минск | true'];
process.exitCode = found.join() === expected.join() ? 0 : 1;
JS
node try.mjs

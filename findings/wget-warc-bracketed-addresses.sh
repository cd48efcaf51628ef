#!/usr/bin/env bash
# GNU Wget 1.21.3 (`--warc-file`) and the package warc 1.0.1: the address that a record of a WARC file (ISO 28500) is
# about.
# Guess beforehand: WARC-Target-URI is the address as it was asked for; or, if it stands in angle brackets, as ids of
# records do, whoever reads WARC takes them off.
# Seen: Wget writes "<http://…>", warc gives it with its brackets, and `new URL` throws; warcio 2.4.11 takes them off.
# Pages that Wget archived have no address for whoever looks one up, or recognises an article by it.
# Needs: wget.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund warc@1.0.1 warcio@2.4.11
cat > try.mjs <<'JS'
import { execFile } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { promisify } from 'node:util';
import WarcStream from 'warc';
import { WARCParser } from 'warcio';
const run = promisify(execFile);
const server = createServer((_, response) => {
  response.setHeader('content-type', 'text/html');
  response.end('<p>Minsk was not warned.');
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const address = `http://127.0.0.1:${server.address().port}/2017/02/a-story/`;
await run('wget', ['-q', '--no-warc-compression', '--warc-file=saved', '-O', 'page.html', address]);
server.close();

async function fromWarc() {
  const found = [];
  for await (const { headers } of createReadStream('saved.warc').pipe(new WarcStream())) {
    if (headers['WARC-Type'] === 'response') found.push(headers['WARC-Target-URI']);
  }
  return found.join();
}

async function fromWarcio() {
  const found = [];
  for await (const record of new WARCParser(createReadStream('saved.warc'))) {
    if (record.warcType === 'response') found.push(record.warcTargetURI);
  }
  return found.join();
}
const seen = [await fromWarc(), await fromWarcio()];
const { stdout } = await run('wget', ['--version']);
console.log(`${stdout.split('\n')[0]}\nasked for: ${address}\nwarc:      ${seen[0]}\nwarcio:    ${seen[1]}`);
process.exitCode = seen.join() === `<${address}>,${address}` && !URL.canParse(seen[0]) ? 0 : 1;
JS
node try.mjs

#!/usr/bin/env bash
# postal-mime 4.0.0 and a page that Chromium saved as a single file (MHTML, RFC 2557).
# Guess beforehand: `html` is the root part, and the documents of frames, which are related parts with a
# Content-ID and a Content-Location of their own, are among the attachments.
# Seen: `html` is all HTML parts joined, the page and its frames, and no attachment is left: what an
# advertisement's frame says stands in the page's own text, and no address tells them apart.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund postal-mime@4.0.0
cat > try.mjs <<'JS'
import PostalMime from 'postal-mime';
const part = (id, location, html) =>
  `--b\r\nContent-Type: text/html\r\nContent-ID: <${id}@mhtml.blink>\r\nContent-Location: ${location}\r\n\r\n${html}\r\n`;
const mhtml =
  'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/\r\nMIME-Version: 1.0\r\n' +
  'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="b"\r\n\r\n' +
  part('page', 'https://example.org/', '<p>The page</p>') +
  part('frame', 'cid:frame@mhtml.blink', '<p>The frame</p>') +
  '--b--\r\n';
const { html = '', attachments } = await PostalMime.parse(mhtml);
console.log(`html: ${html.trim().replace(/\s+/g, ' ')}`);
console.log(`attachments: ${attachments.length}`);
const isJoined = html.includes('The page') && html.includes('The frame');
process.exitCode = isJoined && attachments.length === 0 ? 0 : 1;
JS
node try.mjs

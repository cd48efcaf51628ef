#!/usr/bin/env bash
# turndown 7.2.5, node-html-markdown 2.0.0, rehype-remark 10.0.1 and html-to-text 10.0.1: what an article says by its
# markup alone: a raised figure, words that were struck out, and quotation marks, which browsers write for <q>.
# Guess beforehand: Markdown has no sign for <sup> and <q>, but it holds HTML, so the tags stay; or signs are put in
# their place. Struck-out words are struck out (~~), or left out.
# Seen: all four make "20171" of "2017" with a note behind it, and 106 of ten to the sixth. Three drop the marks of a
# quotation; rehype-remark writes them. turndown and html-to-text keep what was struck out as if it were said.
# A year, a number and a correction become other ones, and whose words they are is lost. turndown's plugins for GFM
# keep <del>.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund turndown@7.2.5 node-html-markdown@2.0.0 html-to-text@10.0.1 unified@11.0.5 \
  rehype-parse@9.0.1 rehype-remark@10.0.1 remark-gfm@4.0.1 remark-stringify@11.0.0
cat > try.mjs <<'JS'
import { convert } from 'html-to-text';
import { NodeHtmlMarkdown } from 'node-html-markdown';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import Turndown from 'turndown';
import { unified } from 'unified';
const remark = unified().use(rehypeParse, { fragment: true }).use(rehypeRemark).use(remarkGfm).use(remarkStringify);
const programs = {
  turndown: (html) => new Turndown().turndown(html),
  'node-html-markdown': (html) => NodeHtmlMarkdown.translate(html),
  'rehype-remark': (html) => String(remark.processSync(html)),
  'html-to-text': (html) => convert(html),
};
const pieces = [
  '<p>In 2017<sup>1</sup> 10<sup>6</sup> left.</p>',
  '<p>Minsk <del>has signed</del> will not sign.</p>',
  '<p>He: <q>No.</q> And left.</p>',
];
const seen = Object.entries(programs).map(([name, write]) => {
  const written = pieces.map((piece) => write(piece).trim());
  console.log(`${name}: ${written.join(' | ')}`);
  return written.join('|');
});
const [figures, said, struck] = ['In 20171 106 left.', 'Minsk has signed will not sign.', 'Minsk ~~has signed~~ will not sign.'];
const expected = [
  `${figures}|${said}|He: No. And left.`,
  `${figures}|${struck}|He: No. And left.`,
  `${figures}|${struck}|He: "No." And left.`,
  `${figures}|${said}|He: No. And left.`,
];
process.exitCode = seen.join('\n') === expected.join('\n') ? 0 : 1;
JS
node try.mjs

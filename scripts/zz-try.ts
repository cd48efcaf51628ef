import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { createLexicon } from '/work/wt-matching/src/core/lexicon/create-lexicon.ts';
import { createMatcher } from '/work/wt-matching/src/core/matching/matcher.ts';

const claims = parse(
  readFileSync('/work/wt-matching/src/knowledge/belarus-russia-2015-2017/claims.yaml', 'utf8'),
);
const text = readFileSync('/work/wt-matching/test/fixtures/belarus-pivot-russia.txt', 'utf8');
const m = createMatcher(claims, createLexicon({ scripts: ['latin'], others: [] }));
const t0 = performance.now();
const r = m.match(text);
console.log(performance.now() - t0);
for (const x of r)
  if (
    x.status !== 'exact' ||
    text.slice(x.span!.start, x.span!.end) !==
      claims.find((c: any) => c.id === x.claim).target.exact ||
    !x.evidence.order
  )
    console.log(x);
for (let k = 0; k < 300; k++) m.match(text);
const t1 = performance.now();
for (let k = 0; k < 300; k++) m.match(text);
console.log((performance.now() - t1) / 300);
const t2 = performance.now();
for (let k = 0; k < 100; k++)
  createMatcher(claims, createLexicon({ scripts: ['latin'], others: [] }));
console.log('create', (performance.now() - t2) / 100);

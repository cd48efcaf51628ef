import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { compileLexicon } from '../../src/core/lexicon/compile-lexicon.ts';
import { isBound } from '../../src/core/matching/candidate.ts';
import type { Match } from '../../src/core/matching/match.ts';
import type { Matcher } from '../../src/core/matching/matcher.ts';
import type { ClaimTarget } from '../../src/core/model/claim.ts';
import type { Span } from '../../src/core/span.ts';
import { applyEdit } from '../mutations/edit.ts';
import { harmfulEdit } from '../mutations/harmful.ts';
import { pick, seededRandom } from '../mutations/random.ts';
import { wordListOf } from '../words/read-word-list.ts';
import { loadShipped } from './load-shipped.ts';
import { peakMemory } from './memory.ts';
import { findByPeer } from './peer.ts';
import { type BenchRow, spread, type Timing, time } from './row.ts';
import { claimsOn, inventedText, withWrongLetters } from './texts.ts';

const MEBIBYTE = 1 << 20;
const QUOTES = 60;
const LOOKALIKES = 300;

type Prepare = (claims: readonly ClaimTarget[]) => Matcher;

interface Work {
  readonly name: string;
  readonly claims: readonly ClaimTarget[];
  /** The text that the claims are from, and the one that is searched. */
  readonly original: string;
  readonly text: string;
  readonly runs: number;
  readonly peerRuns: number;
  /** How many of the claims the peer is given; its time is scaled up to all of them. */
  readonly peerSample?: number;
  readonly aim: number | null;
  readonly note?: string;
}

/** Matching, side by side with the peer. Takes some minutes. */
export async function benchMatching(): Promise<BenchRow[]> {
  const random = seededRandom(1);
  const root = new URL('../../', import.meta.url);
  const article = await readFile(new URL('test/fixtures/belarus-pivot-russia.txt', root), 'utf8');
  const data = await readFile(
    new URL('src/knowledge/belarus-russia-2015-2017/claims.yaml', root),
    'utf8',
  );
  const all: ClaimTarget[] = parse(data);
  const claims = all.slice(0, QUOTES);
  const words = await wordListOf('en');
  const common = [...words].filter((word) => /^[a-z]{2,}$/.test(word)).sort(() => random() - 0.5);
  const filler = inventedText(common, MEBIBYTE - article.length, random);
  const half = filler.indexOf('. ', filler.length / 2) + 2;
  const big = `${filler.slice(0, half)}\n${article}\n${filler.slice(half)}`;
  const typography = (text: string): string => text.replaceAll(' ', '\u00a0').replaceAll('’', "'");
  const wrong = (text: string): string => withWrongLetters(text, 0.08, random);
  const many = claimsOn(big, 10_000, random);
  const few = many
    .filter((_, index) => index % Math.floor(many.length / QUOTES) === 0)
    .slice(0, QUOTES);
  const { createLexicon, createMatcher } = await loadShipped();
  const lexiconOf = (list: readonly ClaimTarget[]) =>
    createLexicon(
      compileLexicon(
        list.map(({ target }) => target.exact),
        words,
        ['latin'],
      ),
    );
  const lexicon = lexiconOf(all);
  const noLexicon = createLexicon({ scripts: ['latin'], others: [] });
  const prepare: Prepare = (list) => createMatcher(list, lexicon);
  const prepareMany: Prepare = (list) => createMatcher(list, noLexicon);

  const works: readonly Work[] = [
    {
      name: '60 quotes, article as it is',
      claims,
      original: article,
      text: article,
      runs: 200,
      peerRuns: 50,
      aim: null,
    },
    {
      name: '60 quotes, typography differs',
      claims,
      original: article,
      text: typography(article),
      runs: 200,
      peerRuns: 20,
      aim: 100,
    },
    {
      name: '60 quotes, 8 % wrong letters',
      claims,
      original: article,
      text: wrong(article),
      runs: 100,
      peerRuns: 20,
      aim: 20,
      note: 'found: the place, marked or told as altered',
    },
    {
      name: '60 quotes in 1 MiB, typography',
      claims,
      original: big,
      text: typography(big),
      runs: 20,
      peerRuns: 3,
      aim: 50,
    },
    {
      name: '60 quotes in 1 MiB, 8 % wrong',
      claims,
      original: big,
      text: wrong(big),
      runs: 20,
      peerRuns: 3,
      aim: 50,
      note: 'found: the place',
    },
    {
      name: '60 claims on 1 MiB, typography',
      claims: few,
      original: big,
      text: typography(big),
      runs: 20,
      peerRuns: 1,
      peerSample: 10,
      aim: null,
      note: 'peer: 10 claims, scaled up',
    },
    {
      name: '10,000 claims on 1 MiB, typography',
      claims: many,
      original: big,
      text: typography(big),
      runs: 10,
      peerRuns: 1,
      peerSample: 10,
      aim: null,
      note: 'peer: 10 claims, scaled up',
    },
    {
      name: '60 claims on 1 MiB, 8 % wrong',
      claims: few,
      original: big,
      text: wrong(big),
      runs: 10,
      peerRuns: 1,
      peerSample: 10,
      aim: null,
      note: 'peer: 10 claims, scaled up; found: the place',
    },
    {
      name: '10,000 claims on 1 MiB, 8 % wrong',
      claims: many,
      original: big,
      text: wrong(big),
      runs: 5,
      peerRuns: 1,
      peerSample: 10,
      aim: null,
      note: 'peer: 10 claims, scaled up; found: the place',
    },
  ];
  const makers = new Map(
    works.map((work) => [work, work.claims === claims ? prepare : prepareMany]),
  );
  return [
    floor('floor: one pass over the article', article, 500),
    floor('floor: one pass over 1 MiB', big, 20),
    preparing(all, prepare),
    ...withGrowth(works.map((work) => compare(work, makers.get(work) ?? prepare))),
    slices('longest slice, 81 claims, article', all, wrong(article), prepare),
    slices('longest slice, 10,000 claims, 1 MiB', many, wrong(big), prepareMany),
    lookalikes(all, article, common, words, prepare),
  ];
}

/** Says in each row of 10,000 claims how many times longer they take than the 60 in the same text. */
function withGrowth(rows: readonly BenchRow[]): BenchRow[] {
  return rows.map((row) => {
    const few = rows.find(({ name }) => row.name === name.replace('60 claims', '10,000 claims'));
    if (few === undefined || few === row) return row;
    const growth = (row.ours.median / few.ours.median).toFixed(1);
    return { ...row, note: `${growth}× the time of 60; ${row.note}` };
  });
}

function compare(work: Work, prepare: Prepare): BenchRow {
  const { claims, original, text } = work;
  const matcher = prepare(claims);
  const sample = claims.filter(
    (_, index) => index % Math.ceil(claims.length / (work.peerSample ?? claims.length)) === 0,
  );
  const scale = claims.length / sample.length;
  const place = ({ target }: ClaimTarget): number =>
    Math.max(0, original.indexOf((target.prefix ?? '') + target.exact));
  const runPeer = (list: readonly ClaimTarget[]): (Span | null)[] =>
    list.map((claim) => findByPeer(text, claim.target, place(claim)));
  const found = matcher.match(text);
  const byPeer = runPeer(sample);
  const isRight = (span: Span | null, { target }: ClaimTarget): boolean => {
    const start =
      original.indexOf((target.prefix ?? '') + target.exact + (target.suffix ?? '')) +
      (target.prefix ?? '').length;
    return span !== null && Math.abs(span.start - start) < target.exact.length / 2;
  };
  const right = claims.filter((claim, index) => isRight(found[index]?.span ?? null, claim)).length;
  const misplaced = claims.filter((claim, index) => {
    const match = found[index];
    return match !== undefined && isBound(match) && !isRight(match.span, claim);
  }).length;
  const peer = time(() => runPeer(sample), work.peerRuns);
  return {
    name: work.name,
    ours: time(() => matcher.match(text), work.runs),
    peer: scaled(peer, scale),
    recall: {
      ours: right / claims.length,
      peer:
        sample.filter((claim, index) => isRight(byPeer[index] ?? null, claim)).length /
        sample.length,
    },
    wrong: {
      ours: misplaced,
      peer: sample.filter(
        (claim, index) => byPeer[index] !== null && !isRight(byPeer[index] ?? null, claim),
      ).length,
    },
    memory: {
      ours: peakMemory(() => matcher.steps(text)),
      peer: peakMemory(() => sample.map((claim) => runPeer([claim]))),
    },
    aim: work.aim,
    note: work.note ?? '',
  };
}

function scaled({ median, low, high }: Timing, scale: number): Timing {
  return { median: median * scale, low: low * scale, high: high * scale };
}

const ALONE = { peer: null, recall: null, wrong: null, memory: null, aim: null, note: '' };

function floor(name: string, text: string, runs: number): BenchRow {
  const pass = (): number => {
    let sum = 0;
    for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
    return sum;
  };
  return { ...ALONE, name, ours: time(pass, runs) };
}

function preparing(claims: readonly ClaimTarget[], prepare: Prepare): BenchRow {
  return {
    ...ALONE,
    name: 'preparing 81 claims',
    ours: time(() => prepare(claims), 100),
    note: 'once a page; not in the rows below',
  };
}

function slices(
  name: string,
  claims: readonly ClaimTarget[],
  text: string,
  prepare: Prepare,
): BenchRow {
  const matcher = prepare(claims);
  for (let i = 0; i < 20; i++) matcher.match(text.slice(0, 20_000));
  matcher.match(text);
  let count = 0;
  const longest = Array.from({ length: 9 }, () => {
    const times: number[] = [];
    const steps = matcher.steps(text);
    for (let done = false; !done; ) {
      const start = performance.now();
      done = steps.next().done ?? false;
      times.push(performance.now() - start);
    }
    count = times.length;
    return Math.max(...times);
  });
  return { ...ALONE, name, ours: spread(longest), note: `of ${count} slices, in each of 9 runs` };
}

/** Changes of meaning in the article, one at a time: what is marked all the same? */
function lookalikes(
  claims: readonly ClaimTarget[],
  article: string,
  drawn: readonly string[],
  dictionary: ReadonlySet<string>,
  prepare: Prepare,
): BenchRow {
  const random = seededRandom(7);
  const matcher = prepare(claims);
  const places: Match[] = matcher.match(article);
  let ours = 0;
  let peers = 0;
  const times: number[] = [];
  for (let i = 0; i < LOOKALIKES; i++) {
    const index = places.indexOf(pick(random, places));
    const [span, claim] = [places[index]?.span, claims[index]];
    if (span == null || claim === undefined) continue;
    const text = applyEdit(
      article,
      harmfulEdit({ text: article, ...span }, { random, dictionary, drawn }),
    );
    const start = performance.now();
    const match = matcher.match(text)[index];
    times.push(performance.now() - start);
    if (match !== undefined && isBound(match)) ours++;
    if (findByPeer(text, claim.target, span.start) !== null) peers++;
  }
  return {
    ...ALONE,
    name: `${LOOKALIKES} look-alikes with another meaning`,
    ours: spread(times),
    wrong: { ours, peer: peers },
  };
}

import type { ClaimTarget } from '../../src/core/model/claim.ts';
import { seededRandom } from '../../tools/mutations/random.ts';
import { withWrongLetters } from '../../tools/mutations/wrong-letters.ts';
import { readArticle, readClaims } from '../../tools/support/matching.ts';
import { wordListOf } from '../../tools/words/read-word-list.ts';
import { floor, preparing, slices } from './alone.ts';
import { buildOf, thisBuild } from './builds.ts';
import { compare, type Sides, type Work } from './compare.ts';
import { lookalikes } from './lookalikes.ts';
import type { BenchRow, Side } from './row.ts';
import { claimsOn, inventedText } from './texts.ts';

const MEBIBYTE = 1 << 20;
const QUOTES = 60;

/** Matching, side by side with the peer and, where given, the build in the folder `against`. Takes some minutes. */
export async function benchMatching(against: string | null): Promise<BenchRow[]> {
  const random = seededRandom(1);
  const article = readArticle();
  const all = readClaims();
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
  const ours = await thisBuild();
  const other = against === null ? undefined : await buildOf(against);
  const sidesOf = (list: readonly ClaimTarget[], known: ReadonlySet<string> | null): Sides => ({
    ours: ours.compile(list, known),
    other: other?.compile(list, known),
  });

  const works: readonly Work[] = [
    {
      name: '60 quotes, article as it is',
      claims,
      original: article,
      text: article,
      runs: 200,
      peerRuns: 50,
    },
    {
      name: '60 quotes, typography differs',
      claims,
      original: article,
      text: typography(article),
      runs: 200,
      peerRuns: 20,
    },
    {
      name: '60 quotes, 8 % wrong letters',
      claims,
      original: article,
      text: wrong(article),
      runs: 100,
      peerRuns: 20,
      note: 'found: the span, marked or told as altered',
    },
    {
      name: '60 quotes in 1 MiB, typography',
      claims,
      original: big,
      text: typography(big),
      runs: 20,
      peerRuns: 3,
    },
    {
      name: '60 quotes in 1 MiB, 8 % wrong',
      claims,
      original: big,
      text: wrong(big),
      runs: 20,
      peerRuns: 3,
      note: 'found: the span',
    },
    {
      name: '60 claims on 1 MiB, typography',
      claims: few,
      original: big,
      text: typography(big),
      runs: 20,
      peerRuns: 1,
      peerSample: 10,
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
      note: 'peer: 10 claims, scaled up; found: the span',
    },
    {
      name: '10,000 claims on 1 MiB, 8 % wrong',
      claims: many,
      original: big,
      text: wrong(big),
      runs: 5,
      peerRuns: 1,
      peerSample: 10,
      note: 'peer: 10 claims, scaled up; found: the span',
    },
  ];
  // No claim on invented text is judged by a dictionary, which would take all their misprints for words.
  const sides = new Map<readonly ClaimTarget[], Sides>([
    [claims, sidesOf(claims, words)],
    [few, sidesOf(few, null)],
    [many, sidesOf(many, null)],
  ]);
  const ofAll = sidesOf(all, words);
  const ofMany = sides.get(many) ?? ofAll;
  return [
    floor('floor: one pass over the article', article, 500),
    floor('floor: one pass over 1 MiB', big, 20),
    preparing(`preparing ${all.length} claims`, ofAll),
    ...withGrowth(works.map((work) => compare(work, sides.get(work.claims) ?? ofAll))),
    slices(`longest slice, ${all.length} claims, article`, ofAll, wrong(article)),
    slices('longest slice, 10,000 claims, 1 MiB', ofMany, wrong(big)),
    lookalikes(all, article, common, words, ofAll),
  ];
}

/** Says in each row of 10,000 claims how many times longer they take than the 60 in the same text. */
function withGrowth(rows: readonly BenchRow[]): BenchRow[] {
  return rows.map((row) => {
    const few = rows.find(({ name }) => row.name === name.replace('60 claims', '10,000 claims'));
    if (few === undefined || few === row) return row;
    const growth = ['ours', 'other'].flatMap((side) => {
      const [slow, fast] = [row.time[side as Side], few.time[side as Side]];
      return slow && fast ? [`${(slow.median / fast.median).toFixed(1)}×`] : [];
    });
    return { ...row, note: `${growth.join(' / ')} the time of 60; ${row.note}` };
  });
}

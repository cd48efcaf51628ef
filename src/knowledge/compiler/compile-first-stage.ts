import { type ArticleInBrief, namesInBrief } from '../../core/recognition/first-stage.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';
import { compileRecognition } from './compile-matching.ts';

/** Shingles that the first stage carries, of all articles together: half a kilobyte. */
const MOST_SHINGLES = 120;

/** Of each article just enough to be known by its address, its headline or samples of a page's words. */
export function compileFirstStage(bases: readonly KnowledgeBase[]): ArticleInBrief[] {
  const articles = bases.flatMap((base) =>
    compileRecognition(base).articles.map((one) => ({
      ...one,
      name: nameIn(base, one.article),
    })),
  );
  const most = Math.floor(MOST_SHINGLES / Math.max(1, articles.length));
  return articles.map(({ addresses, headline, shingles, name }) => ({
    ...namesInBrief(addresses, headline),
    shingles: twoRuns(shingles, most),
    name: name.slice(1).toLowerCase(),
  }));
}

/** A name by which a text that lacks it is known not to be the article; empty where none is known. */
function nameIn({ articles, texts }: KnowledgeBase, id: string): string {
  const text = texts.get(id);
  const written = articles.find((article) => article.id === id)?.saidThroughout ?? '';
  return text === undefined ? written : repeatedName(text);
}

/** A name of so many letters is no word of every page. */
const NAME = /(?<![\p{L}\p{M}])\p{Lu}\p{Ll}{4,}/gu;
/** So often in each quarter of the text a name is met in any copy, cut or with misprints. */
const LEAST_IN_QUARTER = 2;

/** The longest name that is in all of a text, as long names are in few texts; empty where there is none. */
function repeatedName(text: string): string {
  const quarter = Math.ceil(text.length / 4);
  const counts = Array.from({ length: 4 }, (_, part) =>
    countNames(text.slice(part * quarter, (part + 1) * quarter)),
  );
  const names = counts.flatMap((part) => [...part.keys()]).sort((a, b) => b.length - a.length);
  const isEverywhere = (name: string) =>
    counts.every((part) => (part.get(name) ?? 0) >= LEAST_IN_QUARTER);
  return names.find(isEverywhere) ?? '';
}

function countNames(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [name] of text.matchAll(NAME)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/**
 * At most `most` of them: a run about a quarter and one about three quarters of the text, whole, since
 * samples of a page are told by several that stand together, and in each half, since a copy may lack one.
 */
function twoRuns(shingles: readonly number[], most: number): readonly number[] {
  const { length } = shingles;
  if (length <= most) return shingles;
  const run = most >> 1;
  const from = [0.25, 0.75].map((part) => Math.floor(length * part - run / 2));
  return from.flatMap((start) => shingles.slice(start, start + run));
}

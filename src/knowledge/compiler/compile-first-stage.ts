import { type ArticleInBrief, namesInBrief } from '../../core/recognition/first-stage.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';
import { compileRecognition } from './compile-matching.ts';

/** Shingles that the first stage carries, of all articles together: half a kilobyte. */
const MOST_SHINGLES = 128;

/** Of each article just enough to be known by its address, its headline or samples of a page's words. */
export function compileFirstStage(bases: readonly KnowledgeBase[]): ArticleInBrief[] {
  const articles = bases.flatMap((base) => compileRecognition(base).articles);
  const most = Math.floor(MOST_SHINGLES / Math.max(1, articles.length));
  return articles.map(({ addresses, headline, shingles }) => ({
    ...namesInBrief(addresses, headline),
    shingles: twoRuns(shingles, most),
  }));
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

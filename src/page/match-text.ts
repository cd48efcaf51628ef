import { isBound } from '../core/matching/candidate.ts';
import type { Match } from '../core/matching/match.ts';
import type { Matcher } from '../core/matching/matcher.ts';
import type { ArticleFingerprint } from '../core/recognition/fingerprint.ts';
import { findInterruptions, joinOver, without } from './interruptions.ts';
import type { PageText } from './page-text.ts';

export interface MatchedText {
  readonly matches: readonly Match[];
  /** The text that the matches' places are in. */
  readonly text: PageText;
}

/**
 * Matches the claims of an article in a page's text. Where some are not there as the text stands, it is
 * tried without the blocks that interrupt it.
 */
export function* matchText(
  matcher: Matcher,
  text: PageText,
  fingerprint: ArticleFingerprint | undefined,
): Generator<void, MatchedText> {
  const matches = yield* matcher.steps(text.text);
  if (!fingerprint || matches.every(isBound)) return { matches, text };
  yield;
  const blocks = findInterruptions(text.text, fingerprint);
  if (blocks.length === 0) return { matches, text };
  const reduced = without(text, blocks);
  const second = yield* matcher.steps(reduced.text);
  const joined = joinOver(matches, second, { whole: text, reduced, blocks });
  return { matches: joined.matches, text: text.skipping(joined.skipped) };
}

import { isBound } from '../core/matching/match.ts';
import type { Matcher } from '../core/matching/matcher.ts';
import type { ArticleFingerprint } from '../core/recognition/fingerprint.ts';
import { outside } from '../core/span.ts';
import { footnoteMarksIn } from '../core/text/footnote-mark.ts';
import type { LateParts, MatchedText } from './late-parts.ts';
import type { PageText } from './page-text.ts';

/**
 * Matches the claims of an article in a page's text. If some are not in the text as it is, it is
 * searched again without what interrupts it, provided that part is loaded.
 */
export function* matchText(
  matcher: Matcher,
  text: PageText,
  fingerprint: ArticleFingerprint | undefined,
  late: () => LateParts | null,
): Generator<void, MatchedText> {
  const matches = yield* matcher.steps(text.text);
  const isDone = !fingerprint || matches.every(isBound);
  const again = isDone ? null : late()?.matchInterrupted(matcher, text, matches, fingerprint);
  return withoutMarks(again ? yield* again : { matches, text });
}

/** Matching skips footnote marks: they are not words of the claim that contains them. */
function withoutMarks({ matches, text }: MatchedText): MatchedText {
  const marks = matches
    .flatMap((match) => (isBound(match) && match.span ? [match.span] : []))
    .flatMap((span) => outside(text.skipped, span))
    .flatMap((part) => footnoteMarksIn(text.text, part));
  if (marks.length === 0) return { matches, text };
  // Where claims overlap, a footnote mark is found twice.
  const starts = new Map([...text.skipped, ...marks].map((span) => [span.start, span]));
  return { matches, text: text.skipping([...starts.values()].sort((a, b) => a.start - b.start)) };
}

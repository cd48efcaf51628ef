import { isBound } from '../core/matching/match.ts';
import type { Matcher } from '../core/matching/matcher.ts';
import type { ArticleFingerprint } from '../core/recognition/fingerprint.ts';
import { outside } from '../core/span.ts';
import { footnoteMarksIn } from '../core/text/footnote-mark.ts';
import type { LateParts, MatchedText } from './late-parts.ts';
import type { PageText } from './page-text.ts';

/**
 * Matches the claims of an article in a page's text. Where some are not there as the text stands, it is
 * tried without what interrupts it, if that part is at hand.
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

/** Marks of footnotes are passed over in matching: they are no words of a claim that holds them. */
function withoutMarks({ matches, text }: MatchedText): MatchedText {
  const marks = matches
    .flatMap((match) => (isBound(match) && match.span ? [match.span] : []))
    .flatMap((span) => outside(text.skipped, span))
    .flatMap((part) => footnoteMarksIn(text.text, part));
  if (marks.length === 0) return { matches, text };
  // Claims overlap, and then a mark is found twice.
  const starts = new Map([...text.skipped, ...marks].map((span) => [span.start, span]));
  return { matches, text: text.skipping([...starts.values()].sort((a, b) => a.start - b.start)) };
}

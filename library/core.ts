export {
  isBound,
  type Match,
  type MatchEvidence,
  type MatchStatus,
  type WordDifference,
} from '../src/core/matching/match.ts';
export { createMatcher, type Matcher } from '../src/core/matching/matcher.ts';
export type { PreparedClaims } from '../src/core/matching/prepared-claims.ts';
export { createMentionFinder } from '../src/core/mentions/find-mentions.ts';
export type { Mention } from '../src/core/mentions/mention.ts';
export type { ArticleFingerprint } from '../src/core/recognition/fingerprint.ts';
export { recogniseText } from '../src/core/recognition/recognise-text.ts';
export { runToEnd } from '../src/core/run-to-end.ts';
export type { Span } from '../src/core/span.ts';
export type { TextQuoteSelector } from '../src/core/text-quote-selector.ts';
export { fingerprintArticle } from '../src/knowledge/compiler/fingerprint-article.ts';
export { createQuoteFinder, type QuoteFinder, type QuoteOptions } from './match-quotes.ts';

import type { TextQuoteSelector } from '../../core/text-quote-selector.ts';
import { claimsOf } from '../compiler/claims-of.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';
import { nearQuote } from './near-quote.ts';
import type { Rule, RuleFinding } from './rule.ts';

type Code = 'quote-absent' | 'quote-ambiguous' | 'quote-out-of-order';

export const quoteOnce: Rule<Code> = {
  name: 'quote-once',
  reason:
    'The words of a note must stand once in its article, and the notes in the order of the text.',
  check: (base) => base.articles.flatMap((article) => checkArticle(base, article)),
};

function checkArticle(
  base: KnowledgeBase,
  article: KnowledgeBase['articles'][number],
): RuleFinding<Code>[] {
  const text = base.texts.get(article.id);
  // Checked when its fingerprint was made.
  if (text === undefined) return [];
  const findings: RuleFinding<Code>[] = [];
  let last = -1;
  for (const claim of claimsOf(base, article)) {
    const location = base.locationOf('claims', base.claims.indexOf(claim), 'target');
    const starts = startsOf(claim.target, text);
    const [at] = starts;
    if (at === undefined) {
      const message = notThere(claim.id, claim.target, article.id, text);
      findings.push({ location, code: 'quote-absent', message });
    } else if (starts.length > 1) {
      findings.push({
        location,
        code: 'quote-ambiguous',
        message: `${claim.id}: the quote stands ${starts.length} times in the article; give a longer prefix or suffix`,
      });
    } else if (at < last) {
      findings.push({
        location,
        code: 'quote-out-of-order',
        message: `${claim.id}: stands earlier in the article than the claim before it; move it up`,
      });
    } else {
      last = at;
    }
  }
  return findings;
}

function notThere(id: string, { exact }: TextQuoteSelector, article: string, text: string): string {
  if (text.includes(exact))
    return `${id}: the quote with these words around it is not in the article "${article}"; copy it letter for letter`;
  const near = nearQuote(exact, text);
  return `${id}: the quote is not in the article "${article}"; ${near ? `${near}; ` : ''}copy it letter for letter`;
}

/** Offsets at which the quote stands with the words around it. */
function startsOf({ exact, prefix = '', suffix = '' }: TextQuoteSelector, text: string): number[] {
  // Between two paragraphs the words around a quote meet a line break that no quote has.
  const starts: number[] = [];
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
    const before = text.slice(0, at).endsWith(prefix);
    if (before && text.startsWith(suffix, at + exact.length)) starts.push(at);
  }
  return starts;
}

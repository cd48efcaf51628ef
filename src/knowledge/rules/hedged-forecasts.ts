import { isForecast, UNTESTED_VERDICTS } from '../../core/model/claim.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';
import type { WrittenClaim } from '../schema/claim-schema.ts';
import type { Rule, RuleFinding } from './rule.ts';

/** Words that say that something is possible, just before the verb or in the marked words. */
const POSSIBLE = /\b(?:might|may|could|possibly|potentially|perhaps)\b/i;
/** A promise to try: no event refutes that somebody did their best. */
const EFFORT = /\bdo(?:ing)? (?:our|my|his|her|its|their|your) (?:best|utmost)\b/i;
const IF = /\b(?:if|unless)\b|^should\b/i;
/** Characters before the marked words in which such a word still belongs to their verb. */
const NEAR = 25;

type Code = 'calls-possible' | 'promises-effort' | 'has-condition';

const HEDGES: Readonly<Record<Code, string>> = {
  'calls-possible': 'says that something is possible; call it an opinion',
  'promises-effort': 'promises an effort, which no event refutes; call it an opinion',
  'has-condition':
    'is judged, though its sentence has a condition; call it not-tested, or an opinion',
};

export const hedgedForecasts: Rule<Code> = {
  name: 'hedged-forecasts',
  reason:
    'What is called possible cannot fail, and an “if” sentence is tested only by its condition.',
  check: (base) =>
    base.claims.flatMap((claim, index): RuleFinding<Code>[] => {
      if (!isForecast(claim.kind)) return [];
      const { before, exact, after } = sentenceOf(base, claim);
      const near = `${before.slice(-NEAR)} ${exact}`;
      const code = POSSIBLE.test(near)
        ? 'calls-possible'
        : EFFORT.test(near)
          ? 'promises-effort'
          : IF.test(`${before}${exact}${after}`.trim()) &&
              !UNTESTED_VERDICTS.includes(claim.verdict)
            ? 'has-condition'
            : null;
      if (code === null) return [];
      const location = base.locationOf('claims', index, 'verdict');
      return [{ location, code, message: `${claim.id}: ${HEDGES[code]}` }];
    }),
};

/** The words of the article from the stop before the marked words to the stop after them. */
function sentenceOf(base: KnowledgeBase, { article, target }: WrittenClaim) {
  const pattern = target.prefix + target.exact + target.suffix;
  // Of an article whose words are not kept, what stands around the quote is all there is.
  const text = base.texts.get(article ?? base.articles[0]?.id ?? '') ?? pattern;
  const start = text.indexOf(pattern) + target.prefix.length;
  const before = text.slice(startOfSentence(text, start), start);
  const rest = start + target.exact.length;
  const stop = /[.!?](?:\s|$)|\n/g;
  stop.lastIndex = rest;
  const after = text.slice(rest, stop.exec(text)?.index);
  return { before, exact: target.exact, after };
}

/** Searched backwards, so that a long article is not read anew for each of its claims. */
function startOfSentence(text: string, from: number): number {
  for (let at = from; at > 0; at--) {
    if (text[at - 1] === '\n') return at;
    if (at < from && /\s/.test(text[at] ?? '') && /[.!?]/.test(text[at - 1] ?? '')) return at + 1;
  }
  return 0;
}

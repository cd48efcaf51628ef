import { QUOTED } from './quoted.ts';
import { readerTexts } from './reader-texts.ts';
import type { Rule } from './rule.ts';

/** Sentences in which we would rate an outlet or a person ourselves. */
const RATING =
  /\b(unreliable|untrustworthy|not credible|fake news|disinformation outlet|propaganda outlet|low credibility|conspiracy site|propagandist)\b/i;

export const noOwnRating: Rule<'own-rating'> = {
  name: 'no-own-rating',
  reason: 'We rate nobody: a rating is quoted, with who gave it and when.',
  check: (base) =>
    readerTexts(base).flatMap(({ name, location, text }) => {
      const word = text.map((words) => RATING.exec(words.replace(QUOTED, ''))?.[0]).find(Boolean);
      return word
        ? [
            {
              location,
              code: 'own-rating',
              parameters: [word],
              message: `${name}: "${word}" is a rating of our own; move it to ratings with issuer and date, or take it out`,
            },
          ]
        : [];
    }),
};

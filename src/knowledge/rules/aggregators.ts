import type { Rule } from './rule.ts';
import { told } from './statements.ts';

/** Sites that publish machine translations of other outlets' texts. */
const AGGREGATORS = new Set([
  'freenews',
  'chelorg',
  'rusreality',
  'real-russia-today',
  '5hotnews',
  'ru24-net',
]);

export const aggregators: Rule = {
  name: 'aggregators',
  reason: 'A machine translation may say what the original does not: it never is one of only two.',
  check: (base) => {
    const translated = new Set(
      base.sources.filter(({ publisher }) => AGGREGATORS.has(publisher)).map(({ id }) => id),
    );
    return told(base).flatMap(({ name, place, sources }) => {
      const others = sources.filter((id) => !translated.has(id));
      if (others.length === sources.length || others.length >= 2) return [];
      return [
        {
          place,
          message: `${name} leans on a machine-translated aggregator; add a source or take it out`,
        },
      ];
    });
  },
};

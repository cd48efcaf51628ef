import type { Rule, RuleFinding } from './rule.ts';

const OURSELVES = /\bafterword\b|\bthis (?:project|extension|knowledge base)\b/i;

type Code = 'rating-by-us' | 'rating-of-person';

export const ratingsByOthers: Rule<Code> = {
  name: 'ratings-by-others',
  reason: 'A rating is shown only as "X says, on DATE", of an outlet and never of a person.',
  check: (base) => {
    const persons = new Set(
      base.provenance.entities
        .filter(({ type }) => type === 'author')
        .flatMap(({ id, name }) => [id, name.toLowerCase()]),
    );
    return base.provenance.ratings.flatMap(({ issuer, subject }, index): RuleFinding<Code>[] => {
      const location = base.locationOf('provenance', 'ratings', index);
      if (OURSELVES.test(issuer))
        return [
          {
            location,
            code: 'rating-by-us',
            message: `rating by "${issuer}": we rate nobody; take it out`,
          },
        ];
      return persons.has(subject.toLowerCase())
        ? [
            {
              location,
              code: 'rating-of-person',
              message: `rating by ${issuer}: rates a person; take it out`,
            },
          ]
        : [];
    });
  },
};

import type { Rule } from './rule.ts';

const OURSELVES = /\bafterword\b|\bthis (?:project|extension|knowledge base)\b/i;

export const ratingsByOthers: Rule = {
  name: 'ratings-by-others',
  reason: 'A rating is shown only as "X says, on DATE", of an outlet and never of a person.',
  check: (base) => {
    const persons = new Set(
      base.provenance.entities
        .filter(({ type }) => type === 'author')
        .flatMap(({ id, name }) => [id, name.toLowerCase()]),
    );
    return base.provenance.ratings.flatMap(({ issuer, subject }, index) => {
      const place = base.placeOf('provenance', 'ratings', index);
      if (OURSELVES.test(issuer))
        return [{ place, message: `rating by "${issuer}": we rate nobody; take it out` }];
      return persons.has(subject.toLowerCase())
        ? [{ place, message: `rating by ${issuer}: rates a person; take it out` }]
        : [];
    });
  },
};

import { isCertainlyAfter } from '../../core/dates/compare-dates.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';
import type { Rule, RuleFinding } from './rule.ts';

export const relativeToArticle: Rule<'wrong-side-of-article'> = {
  name: 'relative-to-article',
  reason: 'What came after the article must not look as if its readers could have known it.',
  check: (base) => {
    // One file of provenance tells of all articles; the first is the one it is about.
    const published = base.articles[0]?.published ?? '';
    return dated(base).flatMap(
      ({ name, location, asOf, relative }): RuleFinding<'wrong-side-of-article'>[] => {
        const wrong =
          asOf !== null &&
          ((relative === 'before' && isCertainlyAfter(asOf, published)) ||
            (relative === 'after' && isCertainlyAfter(published, asOf)));
        if (!wrong) return [];
        const message = `${name}: as of ${asOf} is not ${relative} the article (${published}); correct one of them`;
        return [{ location, code: 'wrong-side-of-article', message }];
      },
    );
  },
};

function dated(base: KnowledgeBase) {
  const { entities, ratings } = base.provenance;
  return [
    ...entities.flatMap(({ id, statements }, entity) =>
      statements.map(({ asOf, relativeToArticle: relative }, index) => ({
        name: `${id}, statement ${index + 1}`,
        location: base.locationOf('provenance', 'entities', entity, 'statements', index, 'asOf'),
        asOf,
        relative,
      })),
    ),
    ...ratings.map(({ issuer, asOf, relativeToArticle: relative }, index) => ({
      name: `rating by ${issuer}`,
      location: base.locationOf('provenance', 'ratings', index, 'asOf'),
      asOf,
      relative,
    })),
  ];
}

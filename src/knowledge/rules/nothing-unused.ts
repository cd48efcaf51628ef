import type { Rule, RuleFinding } from './rule.ts';
import { sourcedStatements } from './sourced-statements.ts';

type Code = 'unused-entity' | 'unused-source' | 'unused-publisher';

export const nothingUnused: Rule<Code> = {
  name: 'nothing-unused',
  reason: 'A source that nothing cites is a dead end: nobody checks it again.',
  check: (base) => {
    const cited = new Set(sourcedStatements(base).flatMap(({ sources }) => sources));
    const publishing = new Set(
      [...base.sources, ...base.articles].map(({ publisher }) => publisher),
    );
    const linked = new Set(base.provenance.relations.flatMap(({ from, to }) => [from, to]));
    return [
      ...base.provenance.entities.flatMap(({ id }, index): RuleFinding<Code>[] =>
        linked.has(id)
          ? []
          : [
              {
                location: base.locationOf('provenance', 'entities', index),
                code: 'unused-entity',
                parameters: [id],
                message: `the entity "${id}" has no relation; add one or take it out`,
              },
            ],
      ),
      ...base.sources.flatMap(({ id }, index): RuleFinding<Code>[] =>
        cited.has(id)
          ? []
          : [
              {
                location: base.locationOf('sources', index),
                code: 'unused-source',
                parameters: [id],
                message: `the source "${id}" is cited by nothing; cite it or take it out`,
              },
            ],
      ),
      ...base.publishers.flatMap(({ id }, index): RuleFinding<Code>[] =>
        publishing.has(id)
          ? []
          : [
              {
                location: base.locationOf('publishers', index),
                code: 'unused-publisher',
                parameters: [id],
                message: `the publisher "${id}" published nothing here; take it out`,
              },
            ],
      ),
    ];
  },
};

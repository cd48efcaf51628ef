import type { Rule } from './rule.ts';
import { publishersOfSources } from './source-kinds.ts';
import { sourcedStatements } from './sourced-statements.ts';

export const aggregators: Rule<'machine-translation'> = {
  name: 'aggregators',
  reason: 'A machine translation may say what the original does not: it never is one of only two.',
  check: (base) => {
    const publishers = publishersOfSources(base);
    return sourcedStatements(base).flatMap(({ name, location, sources }) => {
      const others = sources.filter((id) => !publishers.get(id)?.machineTranslated);
      if (others.length === sources.length || others.length >= 2) return [];
      const message = `${name} leans on a machine-translated aggregator; add a source or take it out`;
      return [{ location, code: 'machine-translation', message }];
    });
  },
};

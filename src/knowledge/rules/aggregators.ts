import type { Rule } from './rule.ts';
import { sourceKinds } from './source-kinds.ts';
import { told } from './told.ts';

export const aggregators: Rule = {
  name: 'aggregators',
  reason:
    'Sites that reprint or machine-translate may say what the original does not: two others stand beside them.',
  check: (base) => {
    const kinds = sourceKinds(base);
    return told(base).flatMap(({ name, place, sources, aboutPage }) => {
      const others = sources.filter((id) => kinds.get(id) !== 'republication');
      if (aboutPage || others.length === sources.length || others.length >= 2) return [];
      const message = `${name} leans on a site that reprints or machine-translates; add a source or take it out`;
      return [{ place, message }];
    });
  },
};

import { spacedWords } from '../spaced-words.ts';
import type { Rule, RuleFinding } from './rule.ts';

type Code = 'spelling-twice' | 'spelling-unused';

export const spellings: Rule<Code> = {
  name: 'spellings',
  reason:
    'Two spellings of one name are no edit, and the names of two things are none of each other.',
  check: (base) => {
    const targets = [
      ...base.claims.map(({ target }) => target),
      ...base.articles.flatMap(({ disclaimer }) => disclaimer ?? []),
    ];
    const text = spacedWords(targets.flatMap((one) => Object.values(one)).join(' '));
    const seen = new Set<string>();
    return base.lexicon.spellings.flatMap((group, index): RuleFinding<Code>[] => {
      const location = base.locationOf('lexicon', 'spellings', index);
      const twice = group.find((spelling) => seen.size === seen.add(spelling).size);
      if (twice)
        return [
          {
            location,
            code: 'spelling-twice',
            parameters: [twice],
            message: `"${twice}" stands twice; it can be a spelling of one word only`,
          },
        ];
      if (group.some((spelling) => text.includes(` ${spelling} `))) return [];
      const [first = ''] = group;
      const message = `no claim has "${first}" or its other spellings; take them out`;
      return [{ location, code: 'spelling-unused', parameters: [first], message }];
    });
  },
};

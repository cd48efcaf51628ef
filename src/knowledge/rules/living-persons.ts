import type { Rule, RuleFinding } from './rule.ts';

/** What belongs to nobody's profession. */
const PRIVATE =
  /\b(wife|husband|married|divorced|children|daughter|son|religion|religious|ethnic|sexual|illness|health|address|phone|passport|arrested|criminal record|allegedly|rumou?red)\b/i;

type Code = 'private-fact' | 'judgement-of-person' | 'unsourced-of-person';

export const livingPersons: Rule<Code> = {
  name: 'living-persons',
  reason: 'Of a living person only professional, public, sourced facts are told.',
  check: (base) =>
    base.provenance.entities.flatMap(({ id, type, statements }, entity) =>
      type !== 'author'
        ? []
        : statements.flatMap(({ text, sources, basis }, index): RuleFinding<Code>[] => {
            const location = base.locationOf('provenance', 'entities', entity, 'statements', index);
            const word = PRIVATE.exec(text)?.[0];
            if (word)
              return [
                {
                  location,
                  code: 'private-fact',
                  parameters: [word],
                  message: `${id}: "${word}" is not professional; take the statement out`,
                },
              ];
            if (basis === 'third-party-assessment')
              return [
                {
                  location,
                  code: 'judgement-of-person',
                  message: `${id}: a judgement by others; take it out`,
                },
              ];
            return sources.length > 0
              ? []
              : [
                  {
                    location,
                    code: 'unsourced-of-person',
                    message: `${id}: a statement without a source; take it out`,
                  },
                ];
          }),
    ),
};

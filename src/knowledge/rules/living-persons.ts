import type { Rule } from './rule.ts';

/** What belongs to nobody's profession. */
const PRIVATE =
  /\b(wife|husband|married|divorced|children|daughter|son|religion|religious|ethnic|sexual|illness|health|address|phone|passport|arrested|criminal record|allegedly|rumou?red)\b/i;

export const livingPersons: Rule = {
  name: 'living-persons',
  reason: 'Of a living person only professional, public, sourced facts are told.',
  check: (base) =>
    base.provenance.entities.flatMap(({ id, type, statements }, entity) =>
      type !== 'author'
        ? []
        : statements.flatMap(({ text, sources, basis }, index) => {
            const place = base.placeOf('provenance', 'entities', entity, 'statements', index);
            const word = PRIVATE.exec(text)?.[0];
            if (word)
              return [
                { place, message: `${id}: "${word}" is not professional; take the statement out` },
              ];
            if (basis === 'third-party-assessment')
              return [{ place, message: `${id}: a judgement by others; take it out` }];
            return sources.length > 0
              ? []
              : [{ place, message: `${id}: a statement without a source; take it out` }];
          }),
    ),
};

import type { Rule } from './rule.ts';
import { sourcedStatements } from './sourced-statements.ts';

export const sourced: Rule<'no-source'> = {
  name: 'sourced',
  reason: 'Every statement shown has a source.',
  check: (base) =>
    sourcedStatements(base).flatMap(({ name, location, sources }) =>
      sources.length > 0
        ? []
        : [
            {
              location,
              code: 'no-source',
              message: `${name} has no source; add one or take it out`,
            },
          ],
    ),
};

export const unreadNotAlone: Rule<'no-source-read'> = {
  name: 'unread-not-alone',
  reason: 'A source that nobody read cannot carry a statement by itself.',
  check: (base) => {
    const read = new Set(base.sources.filter((source) => source.read).map(({ id }) => id));
    return sourcedStatements(base).flatMap(({ name, location, sources }) => {
      if (sources.length === 0 || sources.some((id) => read.has(id))) return [];
      return [
        {
          location,
          code: 'no-source-read',
          message: `${name} rests only on sources that were not read; read one or add another`,
        },
      ];
    });
  },
};

import { isCertainlyAfter } from '../../core/dates/compare-dates.ts';
import type { Rule, RuleFinding } from './rule.ts';

type Code = 'followed-too-early' | 'followed-not-cited';

export const followedInOrder: Rule<Code> = {
  name: 'followed-in-order',
  reason: 'What followed is told by date, none of it before the event, from sources of the event.',
  check: (base) =>
    base.events.flatMap(({ id, date, sources, followed = [] }, event) =>
      followed.flatMap(({ date: day, sources: cited }, line): RuleFinding<Code>[] => {
        const location = base.locationOf('events', event, 'followed', line);
        const before = followed[line - 1]?.date;
        const name = `${id}, what followed ${line + 1}`;
        const tooEarly = (than: string): RuleFinding<Code> => ({
          location,
          code: 'followed-too-early',
          parameters: [day, than],
          message: `${name}: is of ${day}, before ${than}; put it in its place by date`,
        });
        return [
          ...(isCertainlyAfter(date, day) ? [tooEarly(date)] : []),
          ...(before && isCertainlyAfter(before, day) ? [tooEarly(before)] : []),
          ...cited
            .filter((source) => !sources.includes(source))
            .map(
              (source): RuleFinding<Code> => ({
                location,
                code: 'followed-not-cited',
                parameters: [source],
                message: `${name}: "${source}" is no source of the event; list it there, too`,
              }),
            ),
        ];
      }),
    ),
};

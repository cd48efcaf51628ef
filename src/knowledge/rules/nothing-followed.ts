import { isCertainlyAfter } from '../../core/dates/compare-dates.ts';
import { newestEvidence } from './newest-evidence.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { sourcedStatements } from './sourced-statements.ts';

/** That it did not go on, by the words. English only. */
const NOTHING_CAME =
  /\b[Nn]o (?:[\w-]+ ){1,5}(?:followed|ensued)\b|\bnever (?:came|followed|happened)\b|\bwas (?:never|not) (?:built|held|set up|signed|carried out)\b/;
/** How it is on the day of reading, which no text can know. */
const STILL = /\b(?:is|are|has|have) still\b|\bto this day\b|\bso far\b(?! as)/;
/** A silence lasts until somebody speaks, so it is stated with its day. */
const SILENT =
  /\b[Nn]o (?:reason|answer|explanation|comment) (?:was|has been) given\b(?! (?:that|then|at|by|in|on|until)\b)/;

type Code = 'still-so' | 'nothing-followed';

export const nothingFollowed: Rule<Code> = {
  name: 'nothing-followed',
  reason:
    'That nothing followed is known to a later source only, and what still holds, or was not said, to a dated one.',
  check: (base) => {
    const newest = newestEvidence(base);
    return sourcedStatements(base).flatMap(
      ({ name, told, toldAt: location, days, sources }): RuleFinding<Code>[] => {
        const [still] = STILL.exec(told) ?? SILENT.exec(told) ?? [];
        if (still) {
          const message = `${name}: "${still}" tells how it is while somebody reads; say when, as its source does`;
          return [{ location, code: 'still-so', parameters: [still], message }];
        }
        const [words] = NOTHING_CAME.exec(told) ?? [];
        const end = days.at(-1);
        const evidence = newest(sources);
        if (!words || !end || (evidence && isCertainlyAfter(evidence, end))) return [];
        const message = `${name}: says "${words}", but its newest source that was read is of ${evidence ?? 'no date'}; add a later one, or take it out`;
        return [{ location, code: 'nothing-followed', parameters: [words], message }];
      },
    );
  },
};

import type { Counts } from '../../tools/lib/count-tests.ts';

export interface Result extends Counts {
  readonly name: string;
  readonly seconds: number;
}

/** The table of results, and the sum as the last line. */
export function summary(results: readonly Result[], leftOut: readonly string[]): string {
  const row = ({ name, passed, failed, seconds }: Result) =>
    `${name.padEnd(14)} ${String(Math.round(seconds)).padStart(5)} s  ${passed} passed, ${failed} failed`;
  const sum = (key: keyof Counts) => results.reduce((all, result) => all + result[key], 0);
  return [
    '\n== summary',
    ...results.map(row),
    ...(leftOut.length > 0 ? [`\nLeft out: ${leftOut.join('; ')}.`] : []),
    `\n${sum('passed')} passed, ${sum('failed')} failed`,
  ].join('\n');
}

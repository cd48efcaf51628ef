import type { Rule } from './rule.ts';

export const wouldChange: Rule<'would-change-missing' | 'would-change-of-context'> = {
  name: 'would-change',
  reason: 'Who judges says what would change the judgement; who gives context has none to change.',
  check: (base) =>
    base.claims.flatMap(({ id, verdict, wouldChange: record }, index) => {
      const judged = verdict !== 'context';
      if (judged === (record !== undefined)) return [];
      const message = judged
        ? `${id}: "${verdict}" needs "wouldChange": the record that would change it`
        : `${id}: context is no verdict; take "wouldChange" out`;
      const code = judged ? 'would-change-missing' : 'would-change-of-context';
      return [{ location: base.locationOf('claims', index), code, message }];
    }),
};

import { voiceOfOneState } from './one-voice.ts';
import type { Rule, RuleFinding } from './rule.ts';

/** That somebody said it, who is named: "X said", or "By the EU, whose pages alone were read, …". English only. */
const ATTRIBUTED =
  /\b(?:[Aa]ccording to|[Aa]nnounce[ds]?|calls?|called|[Rr]eport(?:s|ed)|said|says|told)\b|(?:^|\. )By [^.,]+,/;

export const oneState: Rule<'one-state-told'> = {
  name: 'one-state',
  reason:
    'What one state alone tells, by its authorities, outlets and agencies, is told as its words.',
  check: (base) => {
    if (!/^en(?:-|$)/.test(base['knowledge-base'].language)) return [];
    const read = new Set(base.sources.filter((source) => source.read).map(({ id }) => id));
    const stateOf = voiceOfOneState(base);
    return base.events.flatMap(
      ({ id, summary, sources }, index): RuleFinding<'one-state-told'>[] => {
        const state = stateOf(sources.filter((source) => read.has(source)));
        if (state === null || ATTRIBUTED.test(summary)) return [];
        const location = base.locationOf('events', index, 'summary');
        const message = `${id}: rests on the word of one state alone (${state}); add a source of another side, or say whose word it is`;
        return [{ location, code: 'one-state-told', parameters: [state], message }];
      },
    );
  },
};

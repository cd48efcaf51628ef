import type { Rule } from './rule.ts';

export const publisherWhose: Rule = {
  name: 'publisher-whose',
  reason: 'A state outlet is called a state outlet, with the state it belongs to.',
  check: (base) =>
    base.publishers.flatMap(({ id, kind, whose }, index) => {
      if ((kind !== 'state-media' && kind !== 'public-media') || whose) return [];
      return [
        {
          place: base.placeOf('publishers', index),
          message: `${id}: ${kind} needs "whose": the owner or funder in one line`,
        },
      ];
    }),
};

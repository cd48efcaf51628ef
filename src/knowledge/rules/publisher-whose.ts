import type { Rule } from './rule.ts';

const OWNED = ['state-media', 'public-media'];

export const publisherWhose: Rule<'whose-missing' | 'whose-unneeded'> = {
  name: 'publisher-whose',
  reason: 'A state or public outlet is called that, with whose it is; others have no such line.',
  check: (base) =>
    base.publishers.flatMap(({ id, kind, whose }, index) => {
      const owned = OWNED.includes(kind);
      if (owned === (whose !== undefined)) return [];
      const message = owned
        ? `${id}: ${kind} needs "whose": the owner or funder in one line`
        : `${id}: "whose" is for state-media and public-media; take it out or correct the kind`;
      const location = base.locationOf('publishers', index);
      return [{ location, code: owned ? 'whose-missing' : 'whose-unneeded', message }];
    }),
};

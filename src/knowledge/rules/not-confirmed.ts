import type { Rule } from './rule.ts';

export const notConfirmed: Rule<'too-confident'> = {
  name: 'not-confirmed',
  reason: 'Of what could not be confirmed nothing is held with confidence.',
  check: (base) => {
    const { entities, relations } = base.provenance;
    const all = [
      ...entities.flatMap(({ id, statements }, entity) =>
        statements.map(({ basis, confidence }, index) => ({
          ...{ name: `${id}, statement ${index + 1}`, basis, confidence },
          location: base.locationOf(
            'provenance',
            'entities',
            entity,
            'statements',
            index,
            'confidence',
          ),
        })),
      ),
      ...relations.map(({ from, type, basis, confidence }, index) => ({
        ...{ name: `${from} ${type}`, basis, confidence },
        location: base.locationOf('provenance', 'relations', index, 'confidence'),
      })),
    ];
    return all
      .filter(({ basis, confidence }) => basis === 'not-confirmed' && confidence !== 'low')
      .map(({ name, location, confidence }) => ({
        location,
        code: 'too-confident',
        message: `${name}: not confirmed, yet with ${confidence} confidence; write low`,
      }));
  },
};

import { expect, test } from 'vitest';
import { addSource, changeSource, takePublisher } from '../../../src/core/writing/operations.ts';
import { emptyDraft } from '../../support/drafts.ts';

const STATE = { publisherKind: 'state-media', country: 'BY', whose: 'The state' } as const;
const known = changeSource(addSource(emptyDraft(), { publisher: 'TV' }), 'source', STATE);

/** The draft with a second source of `publisher`, and what is said of that one's publisher once its name stands. */
function taken(publisher: string, said: Partial<typeof STATE> = {}) {
  const [first] = known.sources;
  const draft = addSource(known, { title: 'Second', url: 'https://b.example/' });
  const id = draft.sources.at(-1)?.id ?? '';
  const next = takePublisher(changeSource(draft, id, { publisher, ...said }), id);
  expect(next.sources.find((source) => source.id === first?.id)).toEqual(first);
  const { publisherKind, country, whose } = next.sources.find((one) => one.id === id) ?? {};
  return { publisherKind, country, whose };
}

test('a publisher that is known from another source is what it is there', () => {
  expect(taken('TV')).toEqual(STATE);
  expect(taken(' TV ')).toEqual(STATE);
});

test.each(['T', 'TV 2', ''])('a publisher called %j is none that is known', (name) => {
  expect(taken(name)).toEqual({ publisherKind: null, country: null, whose: '' });
});

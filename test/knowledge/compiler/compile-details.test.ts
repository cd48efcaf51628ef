import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileContext, compileDetails } from '../../../src/knowledge/compiler/compile-details.ts';
import type { KnowledgeBase } from '../../../src/knowledge/knowledge-base.ts';
import { loadBase } from '../../../src/knowledge/load/load-base.ts';
import { BUNDLED, ROOT } from '../../../tools/lib/root.ts';
import { GOOD_BASE } from '../../support/altered-base.ts';

const good = await loadBase(GOOD_BASE, GOOD_BASE);
const bundled = await loadBase(join(ROOT, BUNDLED), ROOT);

function detailsOf(base: KnowledgeBase) {
  const [article] = base.articles;
  if (!article) throw new Error('a base in the tests has an article');
  return compileDetails(base, article);
}

describe('the details of an article', () => {
  test('name the base, the article with its publisher, and what has no value as null', () => {
    const details = detailsOf(good);
    expect(details.knowledgeBase).toEqual({
      id: 'harbour-2010',
      title: 'The harbour of Portville',
      version: '1.1.0',
      language: 'en',
      asOf: '2020-06-01',
    });
    expect(details.article).toMatchObject({ publisher: 'Portville Gazette', published: '2010-03' });
    expect(details.claims.map(({ wouldChange }) => wouldChange)).toEqual([
      'Minutes that record another result.',
      'A record that the quay opened later.',
      null,
    ]);
    expect(details.events[0]).toEqual({
      id: 'vote',
      date: '2010-03-01',
      end: null,
      title: 'The council votes to widen the harbour',
      summary: 'Seven members voted for the plan and two against it.',
      followed: [
        {
          date: '2010-03-02',
          text: 'The Gazette says that the two had asked for a cheaper plan.',
          sources: ['gazette-vote'],
        },
      ],
      topics: ['council'],
      sources: ['minutes', 'gazette-vote'],
      confidence: 'high',
    });
  });

  test('give a source its own kind, else its publisher’s', () => {
    const kinds = detailsOf(good).sources.map(({ id, kind }) => [id, kind]);
    expect(kinds).toEqual([
      ['digest-opening', 'republication'],
      ['gazette-vote', 'newspaper'],
      ['minutes', 'primary-text'],
      ['radio-opening', 'state-media'],
      ['register', 'official'],
    ]);
  });

  test('list events by date, however they are written', () => {
    const mixed = { ...good, events: [...good.events].reverse() };
    expect(detailsOf(mixed).events.map(({ id }) => id)).toEqual(['vote', 'opening']);
  });

  test('carry the changelog, a change over two lines as one', () => {
    expect(detailsOf(good).changelog[0]).toEqual({
      version: '1.1.0',
      date: '2020-06-01',
      changes: [
        '`quay-in-two-years` is "happened", no longer "open": the opening of 2011 was found in a radio report.',
      ],
      corrections: [],
    });
    expect(detailsOf(good).changelog[1]).toMatchObject({
      changes: ['First edition.'],
      corrections: ['`vote`: eight members had stood there; it was seven.'],
    });
  });

  test('say how new the evidence is, when it was searched, and where to ask for a correction', () => {
    const { claims, about } = detailsOf(good);
    expect(claims.map(({ asOf, searched }) => [asOf, searched])).toEqual([
      ['2010-03-02', '2020-05-02'],
      ['2011-06-04', '2020-05-02'],
      ['2010-03-02', '2020-05-02'],
    ]);
    expect(about.corrections).toEqual({
      address: 'https://harbour.example/corrections',
      send: ['The words that are wrong.', 'The record that shows it.'],
    });
  });

  test('leave out editors’ notes and how events are recognised', () => {
    const shipped = JSON.stringify(detailsOf(bundled));
    const notes = bundled.claims.flatMap(({ note }) => (note ? [note] : []));
    expect(notes.length).toBeGreaterThan(0);
    expect(notes.filter((note) => shipped.includes(JSON.stringify(note).slice(1, -1)))).toEqual([]);
    expect(shipped).not.toContain('"mentions"');
  });
});

describe('the context for other pages', () => {
  test('has only the sources that events cite', () => {
    const context = compileContext(good);
    expect(context.sources.map(({ id }) => id)).not.toContain('register');
  });
});

test('what is compiled twice is the same byte for byte', async () => {
  const again = await loadBase(join(ROOT, BUNDLED), ROOT);
  expect(JSON.stringify(detailsOf(again))).toBe(JSON.stringify(detailsOf(bundled)));
  expect(JSON.stringify(compileContext(again))).toBe(JSON.stringify(compileContext(bundled)));
});

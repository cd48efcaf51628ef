import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { claimReviews } from '../../src/export/claim-review.ts';
import { webAnnotations } from '../../src/export/web-annotations.ts';
import { expand } from '../support/json-ld.ts';
import { ARTICLE, BUNDLED, ENGLISH, MENTIONING, UNNAMED } from '../support/taken-page.ts';

const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';

type Expanded = Readonly<Record<string, readonly Record<string, unknown>[]>>;

const Iri = v.pipe(
  v.string(),
  v.check((iri) => URL.canParse(iri)),
);
const Time = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What the Web Annotation model says an annotation MUST have, as far as ours uses it (sections 3 to 5). */
const Annotation = v.object({
  id: Iri,
  type: v.literal('Annotation'),
  motivation: v.string(),
  modified: Time,
  body: v.object({
    type: v.union([
      v.literal('TextualBody'),
      v.pipe(
        v.array(v.string()),
        v.check((types) => types.includes('TextualBody')),
      ),
    ]),
    value: v.string(),
    source: v.optional(v.undefined()),
    items: v.optional(v.undefined()),
  }),
  bodyValue: v.optional(v.undefined()),
  target: v.object({
    source: Iri,
    selector: v.tuple([
      v.object({
        type: v.literal('TextQuoteSelector'),
        exact: v.string(),
        prefix: v.string(),
        suffix: v.string(),
      }),
      v.object({ type: v.literal('TextPositionSelector'), start: Count, end: Count }),
    ]),
  }),
});
const Collection = v.object({
  '@context': v.pipe(
    v.array(v.unknown()),
    v.check((context) => context.includes('http://www.w3.org/ns/anno.jsonld')),
  ),
  id: Iri,
  type: v.literal('AnnotationCollection'),
  label: v.string(),
  modified: Time,
  total: Count,
  last: Iri,
  first: v.object({
    id: Iri,
    type: v.literal('AnnotationPage'),
    partOf: Iri,
    startIndex: Count,
    items: v.array(Annotation),
  }),
});

describe('W3C annotations', () => {
  test.each([
    ['an article', ARTICLE, 2],
    ['a page that mentions an event', MENTIONING, 1],
  ])('have all that the model asks for, of %s', (_, page, total) => {
    const collection = v.parse(Collection, webAnnotations(page, ENGLISH));
    expect(collection).toMatchObject({ total, last: collection.first.id });
    expect(collection.first.items).toHaveLength(total);
    expect(collection.first.partOf).toBe(collection.id);
  });

  test('lose nothing when a processor of JSON-LD expands them', async () => {
    const [collection] = (await expand(webAnnotations(ARTICLE, ENGLISH))) as Expanded[];
    const [first] = valuesOf(collection, `${AS}first`);
    const [items] = valuesOf(first, `${AS}items`);
    const [forecast, opinion] = valuesOf(items, '@list');
    expect(forecast?.[`${OA}motivatedBy`]).toEqual([{ '@id': `${OA}assessing` }]);
    expect(forecast?.['urn:afterword:verdict']).toEqual([{ '@value': 'did-not-happen' }]);
    expect(forecast?.['urn:afterword:asOf']).toEqual([{ '@value': '2017-04' }]);
    expect(forecast?.['urn:afterword:evidence']).toEqual([
      { '@type': '@json', '@value': ARTICLE.marks[0]?.evidence },
    ]);
    expect(typesOf(forecast)).toEqual([`${OA}TextualBody`, 'https://schema.org/ClaimReview']);
    expect(typesOf(opinion)).toEqual([`${OA}TextualBody`]);
    const [quote] = selectorsOf(forecast);
    expect(quote?.[`${OA}exact`]).toEqual([{ '@value': '=2+2 will be “five”,\nhe [said]' }]);
    expect(quote?.[`${OA}prefix`]).toEqual([{ '@value': 'before\n' }]);
    expect(collection?.['urn:afterword:orphans']).toEqual([
      {
        '@type': '@json',
        '@value': [{ claim: 'a-fact', status: 'altered', exact: 'over 80 firms', difference: [] }],
      },
    ]);
  });

  test('say whose statements they are, how new, and from which sources', () => {
    const collection = webAnnotations(ARTICLE, ENGLISH);
    expect(collection).toMatchObject({
      creator: [{ name: 'Ann Author' }, { name: 'The Society' }],
      modified: '2026-11-29T00:00:00Z',
      first: {
        items: [
          {
            'afterword:searched': '2026-11-29',
            body: {
              'schema:reviewRating': { 'schema:alternateName': 'Did not happen' },
              'schema:citation': [
                {
                  id: ARTICLE.details.sources[0]?.url,
                  'schema:publisher': 'Ministry of Foreign Affairs, Belarus',
                  'schema:datePublished': '2017-02',
                  'schema:archivedAt': 'https://archive.example/1',
                },
                { 'schema:publisher': 'Звязда', 'afterword:whose': 'Belarusian state' },
              ],
            },
          },
          { body: { 'schema:citation': [{ 'schema:name': 'A page without a date' }] } },
        ],
      },
    });
  });

  test('are by the project where the base is bundled', () => {
    expect(webAnnotations(BUNDLED, ENGLISH)).toMatchObject({
      creator: { type: 'Organization', name: 'Afterword' },
      'afterword:knowledgeBase': { authors: ['Afterword'] },
    });
  });

  test('name no creator where the base names nobody', () => {
    const collection = webAnnotations(UNNAMED, ENGLISH);
    v.parse(Collection, collection);
    expect(JSON.stringify(collection)).not.toContain('"creator"');
    expect(collection).toMatchObject({ 'afterword:knowledgeBase': { authors: [] } });
  });

  test('say of a mention which words and which date told it', () => {
    expect(webAnnotations(MENTIONING, ENGLISH)).toMatchObject({
      first: {
        items: [
          {
            motivation: 'describing',
            body: {
              value:
                '2017-04-03: The dispute is settled. Both presidents said so. 2017-09: The ministry says that *all* is paid.',
            },
            'afterword:mention': {
              published: '2017-05-01',
              reason: { words: ['dispute', 'settled'], date: 'April' },
            },
          },
        ],
      },
    });
  });
});

function valuesOf(node: Expanded | undefined, key: string): Expanded[] {
  return [...(node?.[key] ?? [])] as unknown as Expanded[];
}

function typesOf(item: Expanded | undefined): unknown {
  const [body] = valuesOf(item, `${OA}hasBody`);
  return body?.['@type'];
}

function selectorsOf(item: Expanded | undefined): Expanded[] {
  const [target] = valuesOf(item, `${OA}hasTarget`);
  return valuesOf(target, `${OA}hasSelector`);
}

/** What schema.org (and who shows reviews) asks of a ClaimReview. */
const Named = v.object({ '@type': v.string(), name: v.string() });
/** Of somebody whom a base names nobody knows whether it is a person. */
const Author = v.strictObject({ '@type': v.optional(v.literal('Organization')), name: v.string() });
const ClaimReview = v.strictObject({
  '@type': v.literal('ClaimReview'),
  '@id': Iri,
  url: Iri,
  claimReviewed: v.string(),
  author: v.optional(v.array(Author)),
  isPartOf: Named,
  creditText: v.string(),
  datePublished: v.pipe(v.string(), v.isoDate()),
  inLanguage: v.string(),
  itemReviewed: v.object({
    '@type': v.literal('Claim'),
    author: Named,
    datePublished: v.string(),
    appearance: v.object({ '@type': v.literal('Article'), url: Iri }),
  }),
  // A word, and no number that nobody measured.
  reviewRating: v.strictObject({
    '@type': v.literal('Rating'),
    alternateName: v.string(),
    ratingExplanation: v.string(),
  }),
  headline: v.string(),
  reviewBody: v.string(),
  temporalCoverage: v.optional(v.string()),
  citation: v.array(v.object({ name: v.string(), publisher: Named })),
});

describe('ClaimReview', () => {
  test('of the judged claims that stand on the page, and of no opinion', async () => {
    const graph = claimReviews(ARTICLE, ENGLISH);
    const { '@graph': reviews } = v.parse(
      v.strictObject({
        '@context': v.literal('https://schema.org'),
        '@graph': v.array(ClaimReview),
      }),
      graph,
    );
    expect(reviews).toMatchObject([
      {
        claimReviewed: '=2+2 will be “five”,\nhe [said]',
        author: [{ name: 'Ann Author' }, { name: 'The Society' }],
        creditText: expect.stringContaining('by Ann Author; The Society'),
        datePublished: '2026-11-29',
        temporalCoverage: '2017-02/2017-04',
        reviewRating: { alternateName: 'Did not happen' },
        itemReviewed: { appearance: { url: 'https://news.example/article' } },
      },
    ]);
    expect(await expand(graph)).toHaveLength(1);
  });

  test.each([
    ['bundled', BUNDLED, [{ '@type': 'Organization', name: 'Afterword' }], 'by Afterword'],
    ['without an author', UNNAMED, undefined, 'which names no author'],
  ])('of a base %s names whoever answers for it, and nobody else', (_, page, author, credit) => {
    const graph = claimReviews(page, ENGLISH);
    const { '@graph': reviews } = v.parse(v.object({ '@graph': v.array(ClaimReview) }), graph);
    expect(reviews.map((one) => one.author)).toEqual([author]);
    expect(reviews[0]?.creditText).toContain(credit);
  });
});

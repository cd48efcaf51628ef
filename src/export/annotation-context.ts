/** Our own keys that hold plain JSON, which a processor of JSON-LD 1.1 keeps whole. */
const JSON_KEYS = [
  'knowledgeBase',
  'recognition',
  'evidence',
  'difference',
  'mention',
  'orphans',
] as const;

/** The context of our annotations: the W3C's own, and what it lacks. */
export const ANNOTATION_CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    '@version': 1.1,
    afterword: 'urn:afterword:',
    schema: 'https://schema.org/',
    // The vocabulary has this motivation, the W3C's context forgot it: it would become a relative address.
    assessing: 'http://www.w3.org/ns/oa#assessing',
    ...Object.fromEntries(
      JSON_KEYS.map((key) => [
        `afterword:${key}`,
        { '@id': `urn:afterword:${key}`, '@type': '@json' },
      ]),
    ),
  },
];

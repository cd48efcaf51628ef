import * as jsonld from 'jsonld';
import { ANNO_CONTEXT } from './anno-context.ts';

const CONTEXTS: Readonly<Record<string, object>> = {
  'http://www.w3.org/ns/anno.jsonld': ANNO_CONTEXT,
  'https://schema.org': {
    '@context': { '@vocab': 'https://schema.org/', url: { '@type': '@id' } },
  },
};

/** Expands with a processor that throws where it would drop a key or a value. */
export async function expand(document: object): Promise<unknown> {
  const documentLoader = async (url: string) => {
    const context = CONTEXTS[url];
    if (!context) throw new Error(`expected no context at ${url}`);
    return { documentUrl: url, document: context };
  };
  return jsonld.expand(document, { documentLoader, safe: true });
}

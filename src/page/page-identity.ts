import type { PageIdentity } from '../core/recognition/recognise-address.ts';

/** What a page says of itself. `url` is given, since a saved page does not know its own. */
export function pageIdentity(document: Document, url: string): PageIdentity {
  return {
    url,
    canonical: document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? null,
    title: document.title,
    heading: document.querySelector('h1')?.textContent ?? null,
  };
}

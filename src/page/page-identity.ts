import type { PageIdentity } from '../core/recognition/recognise-address.ts';
import { titleOf } from '../dom/documents.ts';
import { attributeOf, query } from '../dom/elements.ts';
import { textContentOf } from '../dom/nodes.ts';

/** What a page says about itself. `url` is passed in, since a saved page does not know its own. */
export function pageIdentity(document: Document, url: string): PageIdentity {
  const canonical = query(document, 'link[rel=canonical]');
  const heading = query(document, 'h1');
  return {
    url,
    canonical: canonical && attributeOf(canonical, 'href'),
    title: titleOf(document),
    heading: heading && textContentOf(heading),
  };
}

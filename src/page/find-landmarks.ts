import type { BaseOnPage } from '../core/model/annotated-page.ts';
import type { Landmarks } from '../core/model/landmarks.ts';
import { titleOf } from '../dom/documents.ts';
import { isConnected } from '../dom/nodes.ts';
import { findByline, findHeadline } from './headline.ts';
import { groundOf } from './page-colour.ts';
import type { PageText } from './page-text.ts';

/** Finds the parts of the page relative to which our surfaces are positioned. */
export function findLandmarks(
  document: Document,
  text: PageText,
  bases: readonly BaseOnPage[],
): Landmarks<Element> {
  const article = bases.find((base) => base.article)?.article ?? null;
  const headline = findHeadline(document, text, article?.headline ?? titleOf(document));
  return {
    headline,
    byline: article && findByline(document, text, headline, article.author),
    column: text.root,
    background: groundOf(text.root),
  };
}

/** True if a part that was found is no longer in the page. */
export function hasLostLandmark({ headline, byline }: Landmarks<Element>): boolean {
  return [headline, byline].some((one) => one !== null && !isConnected(one));
}

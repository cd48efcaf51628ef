import type { Draft } from '../../core/writing/draft.ts';
import { findFramedArticle } from '../../page/framed-article.ts';
import { findHeadline } from '../../page/headline.ts';
import type { PageText } from '../../page/page-text.ts';
import type { Obstacle, Refusal } from '../../ui/writer/writer-model.ts';

/** What prevents notes from being written on a page; null if nothing does. */
export function obstacleOn(document: Document, { text }: PageText): Obstacle | null {
  const framed = findFramedArticle(document, text.length);
  if (framed) return { framedAt: framed.url };
  return text === '' ? 'no-text' : null;
}

/** Why selected words that are not in the page's text cannot be noted. */
export function refusalOf(
  document: Document,
  text: PageText,
  { article }: Pick<Draft, 'article'>,
  selected: Range,
): Refusal {
  const headline = findHeadline(document, text, article.headline);
  return headline && selected.intersectsNode(headline) ? 'headline' : 'not-article';
}

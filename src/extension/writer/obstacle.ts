import { findFramedArticle } from '../../page/framed-article.ts';
import type { PageText } from '../../page/page-text.ts';
import type { Obstacle } from '../../ui/writer/writer-model.ts';

/** What keeps notes from being written on a page; null where nothing does. */
export function obstacleOn(document: Document, { text }: PageText): Obstacle | null {
  const framed = findFramedArticle(document, text.length);
  if (framed) return { framedAt: framed.url };
  return text === '' ? 'no-text' : null;
}

import { withoutTracking } from '../../core/tracking.ts';
import type { DraftArticle } from '../../core/writing/draft.ts';

type Addresses = Pick<DraftArticle, 'url' | 'publishedAt'>;

/** Where the article of a draft was published, as far as is told; null for a page that is on no web site. */
export function articleAddress({ url, publishedAt }: Addresses): string | null {
  const told = publishedAt?.trim() || (isOnWeb(url) ? url : '');
  return told === '' ? null : withoutTracking(told);
}

/** Its other address: the page on which the notes are written, where that is another one on the web. */
export function copiesOf(article: Addresses): string[] {
  const own = withoutTracking(article.url);
  return isOnWeb(own) && own !== articleAddress(article) ? [own] : [];
}

function isOnWeb(url: string): boolean {
  return /^https?:/.test(url);
}

/** The year that a page gives as its own in its metadata; null where it gives none. */
export function yearOfPage(document: Document): number | null {
  const metadata = document.querySelector(
    'meta[property="article:published_time"], meta[itemprop="datePublished"], meta[name="date"]',
  );
  const time = document.querySelector('time[datetime]');
  const date = metadata?.getAttribute('content') ?? time?.getAttribute('datetime') ?? '';
  const year = Number(/^(\d{4})/.exec(date)?.[1]);
  return year >= 1900 ? year : null;
}

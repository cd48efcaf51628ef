import type { ArticleFingerprint } from '../../core/recognition/fingerprint.ts';
import { recogniseAddress } from '../../core/recognition/recognise-address.ts';
import type { Recognition } from '../../core/recognition/recognition.ts';

/** Looks at a page's address, canonical link and headline; reads none of its text. */
export function recognisePage(
  document: Document,
  url: string,
  fingerprints: readonly ArticleFingerprint[],
): Recognition | null {
  return recogniseAddress(
    {
      url,
      canonical: document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? null,
      title: document.title,
      heading: document.querySelector('h1')?.textContent ?? null,
    },
    fingerprints,
  );
}

import { getPublicSuffix } from 'tldts';
import type { Finding } from '../../knowledge/finding.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';

/** Finds what is harmless in one's own base but could do harm in a stranger's. */
export function safetyFindings(base: KnowledgeBase): Finding[] {
  return base.articles.flatMap(({ id, url, copies }, index) =>
    [url, ...copies].flatMap((address): Finding[] => {
      const { hostname } = new URL(address);
      if (isOneSite(hostname)) return [];
      const message = `${id}: "${hostname}" is not the host of one site; give the article’s full address`;
      return [
        {
          ...base.locationOf('articles', index),
          rule: 'one-site',
          code: 'not-one-site',
          parameters: [hostname],
          message,
          severity: 'error',
        },
      ];
    }),
  );
}

/** True for a host of one site: no pattern, no suffix such as `co.uk` that many sites share. */
function isOneSite(host: string): boolean {
  if (!/^[a-z0-9_-]+(?:\.[a-z0-9_-]+)+$/.test(host)) return false;
  return getPublicSuffix(host, { allowPrivateDomains: true }) !== host;
}

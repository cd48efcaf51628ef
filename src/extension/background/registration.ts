import browser from 'webextension-polyfill';
import type { Settings } from '../settings/settings.ts';

const SCRIPT_ID = 'recognise-copies';
export const EVERY_PAGE = '*://*/*';

/** Match patterns of the pages on which the reader opted in to recognise copies. */
export function wantedPatterns({ copiesOn, copiesEverywhere }: Settings): string[] {
  return copiesEverywhere ? [EVERY_PAGE] : copiesOn.map((origin) => `${origin}/*`);
}

/**
 * Makes the registered first stage be what settings and granted permissions say together. Safe to
 * call at any time: on install, on start, after a change of either.
 */
export async function reconcileRegistration(settings: Settings): Promise<void> {
  const granted = await Promise.all(
    wantedPatterns(settings).map(async (pattern) => ({
      pattern,
      ok: await browser.permissions.contains({ origins: [pattern] }),
    })),
  );
  const matches = granted.filter(({ ok }) => ok).map(({ pattern }) => pattern);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (registered.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  }
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT_ID,
      matches,
      js: ['recognise.js'],
      runAt: 'document_end',
      persistAcrossSessions: true,
      // The outlet's own pages have the first stage by the manifest.
      excludeMatches: browser.runtime.getManifest().host_permissions ?? [],
    },
  ]);
}

/** What is left of the opt-ins once the browser took back its permission. */
export async function withoutRevoked(settings: Settings): Promise<Partial<Settings>> {
  const has = (origin: string) => browser.permissions.contains({ origins: [origin] });
  const kept: string[] = [];
  for (const origin of settings.copiesOn) if (await has(`${origin}/*`)) kept.push(origin);
  return {
    copiesOn: kept,
    copiesEverywhere: settings.copiesEverywhere && (await has(EVERY_PAGE)),
  };
}

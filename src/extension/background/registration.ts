import browser, { type Scripting } from 'webextension-polyfill';
import type { AddedBase } from '../added/added-base.ts';
import { hostPattern, hostsChosen, hostsInUse, isAddedSite } from '../added/added-sites.ts';
import { isOutletUrl, outletPatterns } from '../outlet.ts';
import type { Settings } from '../settings/settings.ts';

/** The first stage for our own articles, and that for those of added bases. */
const OWN_STAGE = 'recognise.js';
export const ADDED_STAGE = 'recognise-added.js';

export const EVERY_PAGE = '*://*/*';

/** The match pattern of the origin of an address. Firefox knows no ports in patterns; without one, any port matches. */
export function patternOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/** Match patterns of the pages on which the reader opted in to recognise copies. */
export function wantedPatterns({ copiesOn, copiesEverywhere }: Settings): string[] {
  const sites = copiesOn.map(patternOf);
  return copiesEverywhere ? [...sites, EVERY_PAGE] : sites;
}

/** The first stages that run on a page without a click: by the manifest, or since the reader opted in. */
export function stagesFor(
  { copiesOn, copiesEverywhere }: Settings,
  added: readonly AddedBase[],
  url: string,
): string[] {
  if (!URL.canParse(url)) return [];
  const isOptedIn = copiesEverywhere || copiesOn.includes(new URL(url).origin);
  return [
    ...(isOutletUrl(url) || isOptedIn ? [OWN_STAGE] : []),
    ...(isAddedSite(added, url) ? [ADDED_STAGE] : []),
  ];
}

/**
 * Makes the registered first stages be what settings, added bases and granted permissions say together.
 * Safe to call at any time: on install, on start, after a change of either.
 */
export async function reconcileRegistration(
  settings: Settings,
  added: readonly AddedBase[],
): Promise<void> {
  // The outlet's own pages have our first stage by the manifest.
  const own = { id: 'recognise-copies', js: [OWN_STAGE], excludeMatches: outletPatterns() };
  await register(own, wantedPatterns(settings));
  await register({ id: 'recognise-added', js: [ADDED_STAGE] }, hostsInUse(added).map(hostPattern));
}

type Stage = Pick<Scripting.RegisteredContentScript, 'id' | 'js' | 'excludeMatches'>;

async function register(stage: Stage, patterns: readonly string[]): Promise<void> {
  const ids = [stage.id];
  const granted = await Promise.all(
    [...new Set(patterns)].map(async (pattern) => ({
      pattern,
      ok: await browser.permissions.contains({ origins: [pattern] }),
    })),
  );
  const matches = granted.filter(({ ok }) => ok).map(({ pattern }) => pattern);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids });
  if (matches.length === 0) return;
  // An archived page stands in a frame, of which only the site's own are looked at.
  const always = {
    runAt: 'document_end',
    persistAcrossSessions: true,
    allFrames: true,
    // And what a page writes itself (`srcdoc`, `blob:`) is its own.
    matchOriginAsFallback: true,
  } as const;
  await browser.scripting.registerContentScripts([{ ...stage, ...always, matches }]);
}

/** The opt-ins that change once the browser took back its permission; none where it has them all. */
export async function withoutRevoked(settings: Settings): Promise<Partial<Settings>> {
  const has = (origin: string) => browser.permissions.contains({ origins: [origin] });
  const { copiesOn, copiesEverywhere } = settings;
  const kept: string[] = [];
  for (const origin of copiesOn) if (await has(patternOf(origin))) kept.push(origin);
  return {
    ...(kept.length < copiesOn.length ? { copiesOn: kept } : {}),
    ...(copiesEverywhere && !(await has(EVERY_PAGE)) ? { copiesEverywhere: false } : {}),
  };
}

/** The added bases that change once the browser took back its leave, with what changes. */
export async function withoutRevokedHosts(
  added: readonly AddedBase[],
): Promise<{ readonly id: string; readonly hosts: readonly string[] }[]> {
  const changed: { id: string; hosts: string[] }[] = [];
  for (const { id, mode, hosts } of added) {
    if (mode !== 'sites') continue;
    const kept: string[] = [];
    for (const host of hosts) {
      if (await browser.permissions.contains({ origins: [hostPattern(host)] })) kept.push(host);
    }
    if (kept.length < hosts.length) changed.push({ id, hosts: kept });
  }
  return changed;
}

/** Gives the browser's leave for hosts back that neither a base nor a setting needs any more. */
export async function giveBackHosts(
  released: readonly string[],
  settings: Settings,
  added: readonly AddedBase[],
): Promise<void> {
  const needed = new Set([
    ...hostsChosen(added),
    ...settings.copiesOn.map((origin) => new URL(origin).hostname),
  ]);
  for (const host of released) {
    const origins = [hostPattern(host)];
    // The outlet's own sites are the manifest's, and cannot be given back.
    if (needed.has(host) || isOutletUrl(`https://${host}/`)) continue;
    if (await browser.permissions.contains({ origins }))
      await browser.permissions.remove({ origins });
  }
}

/**
 * Gives the browser's leave back for opt-ins that are gone. Not done by the page that opted out: a
 * popup may be closed before it comes to that.
 */
export async function giveBackUnwanted(before: Settings, now: Settings): Promise<void> {
  const wanted = wantedPatterns(now);
  const origins = wantedPatterns(before).filter((pattern) => !wanted.includes(pattern));
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

import browser, { type Scripting } from 'webextension-polyfill';
import type { AddedBase } from '../added/added-base.ts';
import { hostPattern, hostsChosen, hostsInUse, isAddedSite } from '../added/added-sites.ts';
import { isOutletUrl, outletPatterns } from '../outlet.ts';
import type { Settings } from '../settings/settings.ts';
import { EVERY_PAGE, sharedPatterns } from './shared-patterns.ts';

/** The first stage for our own articles, and the one for added bases' articles where our own does not run. */
const OWN_STAGE = 'recognise.js';
export const ADDED_STAGE = 'recognise-added.js';
/** Lets our own stage report what it reads where both would run: it runs before it. */
const TELL_ADDED = 'tell-added.js';

/** The match pattern of a URL's origin. Firefox allows no ports in patterns; without one, any port matches. */
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
  const isOwn = isOutletUrl(url) || copiesEverywhere || copiesOn.includes(new URL(url).origin);
  const isAdded = isAddedSite(added, url);
  if (isOwn) return isAdded ? [TELL_ADDED, OWN_STAGE] : [OWN_STAGE];
  return isAdded ? [ADDED_STAGE] : [];
}

/**
 * Brings the registered first stages in line with settings, added bases and granted permissions.
 * Safe to call at any time: on install, on start, after any change.
 */
export async function reconcileRegistration(
  settings: Settings,
  added: readonly AddedBase[],
): Promise<void> {
  const copies = await granted(wantedPatterns(settings));
  const hosts = await granted(hostsInUse(added).map(hostPattern));
  // The manifest runs our first stage on the outlet's own pages.
  const outlet = outletPatterns();
  await register({
    id: 'recognise-copies',
    js: [OWN_STAGE],
    matches: copies,
    excludeMatches: outlet,
  });
  const both = sharedPatterns(hosts, [...outlet, ...copies]);
  const early = { runAt: 'document_start', matches: both } as const;
  await register({ id: 'tell-added', js: [TELL_ADDED], ...early });
  const apart = { matches: hosts, excludeMatches: both };
  await register({ id: 'recognise-added', js: [ADDED_STAGE], ...apart });
}

type Stage = Pick<
  Scripting.RegisteredContentScript,
  'id' | 'js' | 'matches' | 'excludeMatches' | 'runAt'
>;

async function register({ matches = [], excludeMatches = [], ...stage }: Stage): Promise<void> {
  const ids = [stage.id];
  const registered = await browser.scripting.getRegisteredContentScripts({ ids });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids });
  if (matches.length === 0) return;
  // An archived page is in a frame; only frames of the site's own are checked.
  const always = {
    persistAcrossSessions: true,
    allFrames: true,
    // And a frame that the page writes itself (`srcdoc`, `blob:`) counts as the site's own.
    matchOriginAsFallback: true,
  } as const;
  const except = excludeMatches.length > 0 ? { excludeMatches } : {};
  const script = { runAt: 'document_end', ...stage, ...always, matches, ...except } as const;
  await browser.scripting.registerContentScripts([script]);
}

/** The patterns for which the browser has granted permission, each once. */
async function granted(patterns: readonly string[]): Promise<string[]> {
  const asked = [...new Set(patterns)];
  const has = await Promise.all(
    asked.map((pattern) => browser.permissions.contains({ origins: [pattern] })),
  );
  return asked.filter((_, index) => has[index]);
}

/** The opt-ins to change after the browser withdrew permission; none if it still grants them all. */
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

/** The added bases to change after the browser withdrew permission, with the changes. */
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

/** Gives up the permission for hosts that neither a base nor a setting needs any more. */
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
    // Permission for the outlet's own sites comes from the manifest and cannot be given up.
    if (needed.has(host) || isOutletUrl(`https://${host}/`)) continue;
    if (await browser.permissions.contains({ origins }))
      await browser.permissions.remove({ origins });
  }
}

/**
 * Gives up the permission for opt-ins that are gone. Not done by the page that opted out: a
 * popup may be closed before it gets that far.
 */
export async function giveBackUnwanted(before: Settings, now: Settings): Promise<void> {
  const wanted = wantedPatterns(now);
  const origins = wantedPatterns(before).filter((pattern) => !wanted.includes(pattern));
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

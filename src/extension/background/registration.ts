import browser, { type Scripting } from 'webextension-polyfill';
import type { AddedBase } from '../added/added-base.ts';
import { hostPattern, hostsChosen, hostsInUse, isAddedSite } from '../added/added-sites.ts';
import { isOutletUrl, outletPatterns } from '../outlet.ts';
import type { Settings } from '../settings/settings.ts';
import { EVERY_PAGE, sharedPatterns } from './shared-patterns.ts';

/** The first stage for our own articles, and that for those of added bases where our own does not run. */
const OWN_STAGE = 'recognise.js';
export const ADDED_STAGE = 'recognise-added.js';
/** Lets our own stage, where both would run, tell what it reads: it comes before it. */
const TELL_ADDED = 'tell-added.js';

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
  const isOwn = isOutletUrl(url) || copiesEverywhere || copiesOn.includes(new URL(url).origin);
  const isAdded = isAddedSite(added, url);
  if (isOwn) return isAdded ? [TELL_ADDED, OWN_STAGE] : [OWN_STAGE];
  return isAdded ? [ADDED_STAGE] : [];
}

/**
 * Makes the registered first stages be what settings, added bases and granted permissions say together.
 * Safe to call at any time: on install, on start, after a change of either.
 */
export async function reconcileRegistration(
  settings: Settings,
  added: readonly AddedBase[],
): Promise<void> {
  const copies = await granted(wantedPatterns(settings));
  const hosts = await granted(hostsInUse(added).map(hostPattern));
  // The outlet's own pages have our first stage by the manifest.
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
  // An archived page stands in a frame, of which only the site's own are looked at.
  const always = {
    persistAcrossSessions: true,
    allFrames: true,
    // And what a page writes itself (`srcdoc`, `blob:`) is its own.
    matchOriginAsFallback: true,
  } as const;
  const except = excludeMatches.length > 0 ? { excludeMatches } : {};
  const script = { runAt: 'document_end', ...stage, ...always, matches, ...except } as const;
  await browser.scripting.registerContentScripts([script]);
}

/** Those of some patterns for which the browser gives its leave, each once. */
async function granted(patterns: readonly string[]): Promise<string[]> {
  const asked = [...new Set(patterns)];
  const has = await Promise.all(
    asked.map((pattern) => browser.permissions.contains({ origins: [pattern] })),
  );
  return asked.filter((_, index) => has[index]);
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

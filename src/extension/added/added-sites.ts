import type { AddedBase } from './added-base.ts';

/** The match pattern of a host, over http and https, at any port. A base can ask for no wider one. */
export function hostPattern(host: string): string {
  return `*://${host}/*`;
}

/** Hosts on which pages are checked against added bases without a click, each once. */
export function hostsInUse(bases: readonly AddedBase[]): string[] {
  return hostsChosen(bases.filter(({ on }) => on));
}

/** Hosts for which the browser's permission is still needed, including those of bases that are switched off. */
export function hostsChosen(bases: readonly AddedBase[]): string[] {
  const chosen = bases.filter(({ mode }) => mode === 'sites');
  return [...new Set(chosen.flatMap(({ hosts }) => hosts))];
}

/** True for a page that is checked against some added base without a click. */
export function isAddedSite(bases: readonly AddedBase[], url: string): boolean {
  return bases.some((base) => runsOn(base, url));
}

/** True for a base that runs on the site of a URL without a click. */
export function runsOn({ on, mode, hosts }: AddedBase, url: string): boolean {
  return on && mode === 'sites' && URL.canParse(url) && hosts.includes(new URL(url).hostname);
}

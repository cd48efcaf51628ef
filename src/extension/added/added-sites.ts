import type { AddedBase } from './added-base.ts';

/** The match pattern of a host, over http and https, at any port. A base can ask for no wider one. */
export function hostPattern(host: string): string {
  return `*://${host}/*`;
}

/** Hosts on which added bases are to be looked for without a press, each once. */
export function hostsInUse(bases: readonly AddedBase[]): string[] {
  const running = bases.filter(({ on, mode }) => on && mode === 'sites');
  return [...new Set(running.flatMap(({ hosts }) => hosts))];
}

/** Hosts for which the browser's leave is still needed: those of bases that are switched off too. */
export function hostsChosen(bases: readonly AddedBase[]): string[] {
  const chosen = bases.filter(({ mode }) => mode === 'sites');
  return [...new Set(chosen.flatMap(({ hosts }) => hosts))];
}

/** True for a page that an added base is looked for on by itself. */
export function isAddedSite(bases: readonly AddedBase[], url: string): boolean {
  return URL.canParse(url) && hostsInUse(bases).includes(new URL(url).hostname);
}

import { readFile } from 'node:fs/promises';

export const TARGETS = ['chromium', 'firefox'] as const;
export type Target = (typeof TARGETS)[number];

type Json = Record<string, unknown>;

/** Keys of the one manifest that only one of the browsers understands. */
const FIREFOX_ONLY = ['browser_specific_settings'];
const CHROMIUM_ONLY = ['minimum_chrome_version'];

/**
 * The manifest of one browser, from the one `manifest.json`, with the version of package.json.
 * Chromium wants a service worker, Firefox an event page.
 */
export function manifestFor(target: Target, manifest: Json, version: string): Json {
  const dropped = target === 'chromium' ? FIREFOX_ONLY : CHROMIUM_ONLY;
  const kept = Object.fromEntries(
    Object.entries(manifest).filter(([key]) => !dropped.includes(key)),
  );
  const background = manifest.background as { service_worker: string; scripts: string[] };
  return {
    ...kept,
    version,
    background:
      target === 'chromium'
        ? { service_worker: background.service_worker }
        : { scripts: background.scripts },
  };
}

/** Reads a JSON file of the project. */
export async function readJson(path: string): Promise<Json> {
  // A file of ours, whose shape the tests check.
  return JSON.parse(await readFile(path, 'utf8')) as Json;
}

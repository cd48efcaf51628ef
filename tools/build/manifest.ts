import { readFile } from 'node:fs/promises';

export const TARGETS = ['chromium', 'firefox'] as const;
export type Target = (typeof TARGETS)[number];

type Json = Record<string, unknown>;

interface Background {
  readonly service_worker: string;
  readonly scripts: readonly string[];
}

/** How the one manifest is written for a browser; a target without an entry does not compile. */
const FORMS: Readonly<Record<Target, Form>> = {
  chromium: {
    dropped: ['browser_specific_settings'],
    background: ({ service_worker }) => ({ service_worker }),
  },
  // Firefox has event pages and no service worker for extensions.
  firefox: { dropped: ['minimum_chrome_version'], background: ({ scripts }) => ({ scripts }) },
};

interface Form {
  /** Keys that the browser does not understand. */
  readonly dropped: readonly string[];
  background(both: Background): Partial<Background>;
}

/** The manifest of one browser, from the one `manifest.json`, with the version of package.json. */
export function manifestFor(target: Target, manifest: Json, version: string): Json {
  const { dropped, background } = FORMS[target];
  const kept = Object.entries(manifest).filter(([key]) => !dropped.includes(key));
  return {
    ...Object.fromEntries(kept),
    version,
    background: background(manifest.background as Background),
  };
}

/** Reads a JSON file of the project. */
export async function readJson(path: string): Promise<Json> {
  // A file of ours, whose shape the tests check.
  return JSON.parse(await readFile(path, 'utf8')) as Json;
}

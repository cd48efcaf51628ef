import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { filesNeededBy, type ImportGraph } from './import-graph.ts';

type Catalogue = Readonly<Record<string, unknown>>;

/**
 * Leaves out of a script's English words those that none of its files names: each script of a page would
 * else carry the words of every surface. `entry` is a path from `src`.
 */
export function neededWords(src: string, graph: ImportGraph, entry: string): Plugin {
  return {
    name: 'afterword-needed-words',
    enforce: 'pre',
    transform(code, id) {
      if (!/_locales\/en\/messages\.json$/.test(id)) return null;
      const files = [...filesNeededBy(graph, entry)];
      const named = namesIn(files.map((file) => readFileSync(join(src, file), 'utf8')));
      const words = Object.entries(JSON.parse(code) as Catalogue).filter(([key]) => named(key));
      return { code: JSON.stringify(Object.fromEntries(words)), map: null };
    },
  };
}

const PLURAL = /_(?:zero|one|two|few|many|other)$/;

/**
 * Tells whether a key is named in code: as it is, without the ending of its plural form, or by the
 * beginning that a template gives it.
 */
export function namesIn(codes: readonly string[]): (key: string) => boolean {
  const literals = new Set<string>();
  const beginnings = new Set<string>();
  for (const code of codes) {
    for (const [, literal = ''] of code.matchAll(/['"`]([a-z][a-z0-9_]*)['"`]/g))
      literals.add(literal);
    for (const [, start = ''] of code.matchAll(/`([a-z][a-z0-9_]*_)\$\{/g)) beginnings.add(start);
  }
  return (key) =>
    literals.has(key) ||
    literals.has(key.replace(PLURAL, '')) ||
    [...beginnings].some((start) => key.startsWith(start));
}

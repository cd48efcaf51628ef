import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

export interface Import {
  readonly file: string;
  /** Types leave nothing in a script. */
  readonly isType: boolean;
}

/** What each file of `src` imports; paths from `src`, with `/`. */
export type ImportGraph = ReadonlyMap<string, readonly Import[]>;

/** Reads who imports whom in `src`. Imports of packages are left out. */
export function readImportGraph(src: string): ImportGraph {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => file.split(sep).join('/'))
    .sort();
  return new Map(files.map((file) => [file, importsOf(src, file)]));
}

function importsOf(src: string, file: string): Import[] {
  const code = readFileSync(join(src, file), 'utf8');
  const named = code.matchAll(/^(?:import|export)\b( type\b)?[^;']*'(\.[^']+)'/gm);
  return [...named].map(([, type, path = '']) => ({
    file: relative(src, resolve(src, file, '..', path))
      .split(sep)
      .join('/'),
    isType: type !== undefined,
  }));
}

/** Room and folder of a file, "core/matching"; a file right in its room is in the room: "page". */
export function folderOf(file: string): string {
  const [room = '', ...rest] = file.split('/');
  return rest.length > 1 ? `${room}/${rest[0]}` : room;
}

/** Folders of which the file at `entry` needs anything, itself or through others. */
export function foldersNeededBy(graph: ImportGraph, entry: string): ReadonlySet<string> {
  return new Set([...filesNeededBy(graph, entry)].map(folderOf));
}

/** Files of which the one at `entry` needs anything, itself or through others; itself too. */
export function filesNeededBy(graph: ImportGraph, entry: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [entry];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file) || !graph.has(file)) continue;
    seen.add(file);
    const values = (graph.get(file) ?? []).filter(({ isType }) => !isType);
    open.push(...values.map((one) => one.file));
  }
  return seen;
}

/**
 * Possible readings of a file name in a zip. macOS writes UTF-8 and Windows the code page of its
 * console (866 in Belarus and Russia), both without the UTF-8 flag, so they arrive as Latin-1.
 */
const READINGS: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => decoded(name, 'utf-8'),
  (name) => decoded(name, 'ibm866'),
];

/** The file called `name` in the folder `root` (as the archive spells it); undefined if there is none. */
export function findInZip<File>(
  files: ReadonlyMap<string, File>,
  root: string,
  name: string,
): File | undefined {
  for (const read of READINGS) {
    // macOS decomposes й into a letter and a combining mark.
    const wanted = resolvePath(read(root) + name).normalize();
    for (const [given, file] of files) if (read(given).normalize() === wanted) return file;
  }
  return undefined;
}

/** Decodes a name; returns it as is if its characters are not bytes, or not valid in that encoding. */
function decoded(name: string, encoding: string): string {
  const units = [...name].map((character) => character.charCodeAt(0));
  if (units.some((unit) => unit > 0xff)) return name;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(Uint8Array.from(units));
  } catch {
    return name;
  }
}

/** Resolves `.` and `..`: a folder may refer to a changelog beside it. */
function resolvePath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/**
 * What the name of a file in a zip may have meant. macOS writes UTF-8 and Windows the code page of its
 * console (866 in Belarus and Russia), both without the flag that tells UTF-8, so that they come as Latin-1.
 */
const READINGS: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => decoded(name, 'utf-8'),
  (name) => decoded(name, 'ibm866'),
];

/** The file that stands under `name` in the folder `root` (as the archive spells it); undefined where none does. */
export function findInZip<File>(
  files: ReadonlyMap<string, File>,
  root: string,
  name: string,
): File | undefined {
  for (const read of READINGS) {
    // macOS parts й into a letter and its sign.
    const wanted = resolvePath(read(root) + name).normalize();
    for (const [given, file] of files) if (read(given).normalize() === wanted) return file;
  }
  return undefined;
}

/** As it is where its characters are no bytes, or none of that encoding. */
function decoded(name: string, encoding: string): string {
  const units = [...name].map((character) => character.charCodeAt(0));
  if (units.some((unit) => unit > 0xff)) return name;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(Uint8Array.from(units));
  } catch {
    return name;
  }
}

/** Without `.` and `..`: a folder may name a changelog beside it. */
function resolvePath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

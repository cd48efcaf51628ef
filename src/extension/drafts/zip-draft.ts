import { strToU8, zipSync } from 'fflate';

/** The files of a folder called `name` as a zip. */
export function zipDraft(
  name: string,
  files: ReadonlyMap<string, string>,
): Uint8Array<ArrayBuffer> {
  return zipSync(
    Object.fromEntries([...files].map(([file, text]) => [`${name}/${file}`, strToU8(text)])),
  ) as Uint8Array<ArrayBuffer>;
}

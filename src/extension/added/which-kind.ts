import { FORMAT } from '../../knowledge/schema/one-file.ts';
import { isZip } from './zip-folder.ts';

/** True for bytes that claim to be a knowledge base, valid or not: one file, or a zip of a folder. */
export function claimsToBeBase(bytes: Uint8Array): boolean {
  return isZip(bytes) || FORMAT_FIELD.test(new TextDecoder().decode(bytes.subarray(0, HEAD)));
}

/** The format of a single file is stated within this many bytes. */
const HEAD = 4_096;
const FORMAT_FIELD = new RegExp(`"format"\\s*:\\s*"${FORMAT}"`);

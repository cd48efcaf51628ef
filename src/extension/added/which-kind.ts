import { FORMAT } from '../../knowledge/schema/one-file.ts';
import { isZip } from './zip-folder.ts';

/** True for what claims to be a knowledge base, sound or not: one file, or a zip of a folder. */
export function claimsToBeBase(bytes: Uint8Array): boolean {
  return isZip(bytes) || FORMAT_FIELD.test(new TextDecoder().decode(bytes.subarray(0, HEAD)));
}

/** Bytes in which one file says its format. */
const HEAD = 4_096;
const FORMAT_FIELD = new RegExp(`"format"\\s*:\\s*"${FORMAT}"`);

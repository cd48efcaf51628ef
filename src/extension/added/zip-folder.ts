import { type UnzipFileInfo, unzipSync } from 'fflate';
import { NO_FILE, unreadable } from '../../knowledge/finding.ts';
import type { BaseFolder } from '../../knowledge/load/base-folder.ts';
import { decodeText } from '../../knowledge/load/decode-text.ts';
import { findInZip } from './zip-names.ts';

/** The limit for one file in a folder on disk, and the size of the largest possible base. */
const MOST_IN_FILE = 4 * 2 ** 20;
const MOST_IN_ALL = 24 * 2 ** 20;
const MOST_FILES = 500;
const HEAD = 'knowledge-base.yaml';

/** True for bytes that begin like a zip, whatever the file is called. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/**
 * The folder of a knowledge base in a zip: the one with the only `knowledge-base.yaml`. Nothing is
 * unpacked beyond the sizes that the archive declares, nor more than a base may have. Throws a
 * KnowledgeError if it is no zip, or not one of a base.
 */
export function zipFolder(bytes: Uint8Array, zip: string): BaseFolder {
  const files = unzip(bytes, zip);
  const heads = [...files.keys()].filter((name) => name === HEAD || name.endsWith(`/${HEAD}`));
  const [head] = heads;
  if (head === undefined)
    throw unreadable(zip, 1, {
      code: 'zip-without-base',
      parameters: [HEAD],
      message: `has no ${HEAD}; zip the folder of a knowledge base`,
    });
  if (heads.length > 1)
    throw unreadable(zip, 1, {
      code: 'zip-of-many',
      parameters: [heads.length],
      message: `has ${heads.length} knowledge bases; zip one folder`,
    });
  const root = head.slice(0, -HEAD.length);
  const read = async (name: string) => {
    const content = findInZip(files, root, name);
    if (content === undefined) throw unreadable(name, 1, NO_FILE);
    return decodeText(content, name);
  };
  const reviews = `${root}reviews/`;
  return {
    has: (name) => files.has(root + name),
    read,
    readArticle: read,
    reviews: async () =>
      [...files.keys()]
        .filter((name) => name.startsWith(reviews))
        .map((name) => name.slice(reviews.length)),
  };
}

function unzip(bytes: Uint8Array, zip: string): ReadonlyMap<string, Uint8Array> {
  let [count, total] = [0, 0];
  const filter = ({ name, originalSize }: UnzipFileInfo) => {
    if (!/\.(?:yaml|md|txt)$/.test(name) || /(?:^|\/)(?:__MACOSX|\.)/.test(name)) return false;
    count++;
    total += originalSize;
    if (originalSize > MOST_IN_FILE || total > MOST_IN_ALL || count > MOST_FILES)
      throw unreadable(zip, 1, {
        code: 'too-large',
        message: 'holds more than a knowledge base has; split it',
      });
    return true;
  };
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter })));
  } catch (error) {
    if (error instanceof Error && error.name === 'KnowledgeError') throw error;
    throw unreadable(zip, 1, {
      code: 'not-zip',
      message: 'not a zip archive that can be read; make it anew',
    });
  }
}

import type { AddedFile } from '../../src/extension/added/added-base.ts';
import { loadBase } from '../../src/knowledge/load/load-base.ts';
import { packBase } from '../../src/knowledge/one-file/pack.ts';
import type { WrittenOneFile } from '../../src/knowledge/schema/one-file.ts';
import { GOOD_BASE } from './altered-base.ts';

/** The small base of the fixtures as `kb:pack` makes it, to be altered. */
export async function packedHarbour(): Promise<WrittenOneFile> {
  return packBase(await loadBase(GOOD_BASE, GOOD_BASE));
}

/** The same as a reader would add it, with another id or version where wanted. */
export async function harbourFile({
  id = 'harbour-2010',
  version = '1.1.0',
} = {}): Promise<AddedFile> {
  const packed = await packedHarbour();
  const [first, ...rest] = packed.changelog;
  return addedFile({
    ...packed,
    'knowledge-base': { ...packed['knowledge-base'], id, version },
    changelog: first ? [{ ...first, version }, ...rest] : [],
  });
}

export function addedFile(content: unknown, name = 'harbour.afterword.json'): AddedFile {
  const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2);
  return { name, bytes: new TextEncoder().encode(text) };
}

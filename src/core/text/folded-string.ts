import { createFolder, type Folder } from './folder.ts';

/** `text` after folding, as a string. Two words that fold to the same string are the same word. */
export function foldedString(text: string, folder: Folder = createFolder()): string {
  const { codes, length } = folder.fold(text);
  let folded = '';
  // In pieces, since a call takes a limited number of arguments.
  for (let i = 0; i < length; i += 4096) {
    folded += String.fromCharCode(...codes.subarray(i, Math.min(i + 4096, length)));
  }
  return folded;
}

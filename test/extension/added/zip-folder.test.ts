import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipFolder } from '../../../src/extension/added/zip-folder.ts';

/** Letters from А on stand at 0x80 in code page 866, from р on at 0xE0. */
function codePage866(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const at = letter.charCodeAt(0) - 0x410;
    if (at < 0) return letter.charCodeAt(0);
    return at < 0x30 ? 0x80 + at : 0xb0 + at;
  });
}

/** A zip whose names are `bytes` without the flag that says UTF-8: both stand-ins are of their length. */
function zipOf(folder: Uint8Array, file: Uint8Array): Uint8Array {
  const [folderName, fileName] = ['d'.repeat(folder.length), 'f'.repeat(file.length)];
  const zip = Buffer.from(
    zipSync({
      [`${folderName}/knowledge-base.yaml`]: strToU8('head'),
      [`${folderName}/${fileName}.txt`]: strToU8('The words.'),
    }),
  );
  for (const [standIn, name] of [[fileName, file] as const, [folderName, folder] as const])
    for (let at = zip.indexOf(standIn); at !== -1; at = zip.indexOf(standIn, at + name.length))
      zip.set(name, at);
  return zip;
}

test.each([
  ['plain', 'folder', 'article', strToU8],
  ['macOS', 'Базы і крыніцы', 'Мой артыкул'.normalize('NFD'), strToU8],
  ['Windows', 'Мои базы', 'Мой материал', codePage866],
])('a file is found by its name in a zip that is %s’s', async (_, folder, file, encode) => {
  const read = zipFolder(zipOf(encode(folder), encode(file)), 'base.zip').readArticle;
  expect(await read(`${file.normalize()}.txt`)).toBe('The words.');
  await expect(read('another.txt')).rejects.toThrow('there is no such file');
});

test('a file is found by its name where the zip says that names are UTF-8, and beside the folder', async () => {
  const zip = zipSync({
    'База/knowledge-base.yaml': strToU8('head'),
    'База/Мой артыкул.txt': strToU8('The words.'),
    'CHANGELOG.md': strToU8('# Changes'),
  });
  const { read, readArticle } = zipFolder(zip, 'base.zip');
  expect(await readArticle('Мой артыкул.txt')).toBe('The words.');
  expect(await read('../CHANGELOG.md')).toBe('# Changes');
});

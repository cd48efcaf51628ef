import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Document, isMap, isSeq, parseDocument, stringify } from 'yaml';
import type { WrittenReview } from '../../src/knowledge/schema/review-schema.ts';

/**
 * Writes the digest of what was reviewed into each review in `folder`/reviews that has none, and
 * returns what these are of. A review that has one is left: what was changed must be read again.
 */
export async function sealReviews(
  folder: string,
  digests: ReadonlyMap<string, string>,
): Promise<string[]> {
  const path = join(folder, 'reviews');
  if (!existsSync(path)) return [];
  const sealed: string[] = [];
  for (const name of (await readdir(path)).filter((file) => file.endsWith('.yaml')).sort()) {
    const document: Document = parseDocument(await readFile(join(path, name), 'utf8'));
    const items = isSeq(document.contents) ? document.contents.items : [];
    const before = sealed.length;
    for (const item of items) {
      if (!isMap(item) || item.has('digest') || item.get('outcome') === 'withdrawn') continue;
      const of = String(item.get('of'));
      const digest = digests.get(of);
      if (digest === undefined) continue;
      item.set('digest', digest);
      sealed.push(of);
    }
    if (sealed.length > before)
      await writeFile(join(path, name), document.toString({ lineWidth: 0 }));
  }
  return sealed;
}

/** Adds one review at the end of the file of its list. */
export async function addReview(folder: string, review: WrittenReview): Promise<string> {
  const list = review.of.split('/', 1)[0] ?? '';
  const name = list === 'entities' || list === 'relations' ? 'provenance' : list;
  const file = join(folder, 'reviews', `${name}.yaml`);
  await mkdir(join(folder, 'reviews'), { recursive: true });
  const old = existsSync(file) ? await readFile(file, 'utf8') : '';
  const text = stringify([review], { lineWidth: 0, aliasDuplicateObjects: false });
  await writeFile(
    file,
    old.trim() === '' || old.trim() === '[]' ? text : `${old.trimEnd()}\n${text}`,
  );
  return file;
}

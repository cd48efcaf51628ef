import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { type DraftArticle, draftBase } from '../src/knowledge/import/draft-base.ts';
import type { ImportedAnnotation } from '../src/knowledge/import/imported-annotation.ts';
import { readAnnotations } from '../src/knowledge/import/read-annotations.ts';
import { readFirstPage } from '../src/saved/read-saved-file.ts';
import { readArguments } from '../tools/lib/read-arguments.ts';
import { readArticleOf, type Told } from '../tools/lib/read-article-of.ts';

const USAGE =
  'usage: npm run kb:import -- FILE --out FOLDER [--page ARTICLE.html] [--url ADDRESS] [--author NAME] [--published DATE]';
const text = { type: 'string' } as const;

/** Makes the start of a knowledge base from other programs' annotations. Throws what is wrong, in one line. */
async function start(): Promise<string[]> {
  const { values, positionals } = readArguments(USAGE, {
    allowPositionals: true,
    options: { out: text, page: text, url: text, author: text, published: text },
  });
  const [file] = positionals;
  if (!file || !values.out) throw new Error(USAGE);
  const folder = resolve(values.out);
  const id = basename(folder);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    throw new Error(`"${id}" is no name: lower-case letters and digits joined by hyphens`);
  if (existsSync(folder)) throw new Error(`${folder} is there already: choose another folder`);
  const { annotations, leftOut } = readAnnotations(await readFile(file, 'utf8'));
  const { url, own } = choosePage(annotations, values.url);
  const article = await readArticle(url, own, values);
  const { files, claims, unsettled } = draftBase(id, article, own, today());
  await mkdir(folder, { recursive: true });
  for (const [name, content] of files) await writeFile(join(folder, name), content);
  return [
    `Made ${folder} with ${claims} claims.`,
    ...(leftOut > 0
      ? [`Left out: ${leftOut} that quote no words, such as replies and page notes.`]
      : []),
    ...unsettled.map((words) => `Not in the article once, so left out: “${words}”`),
    `Next: npm run kb:check -- ${relative(process.cwd(), folder)}`,
  ];
}

/** A base is begun for one page. */
function choosePage(annotations: readonly ImportedAnnotation[], wanted: string | undefined) {
  const pages = [...new Set(annotations.map(({ page }) => page))];
  const url = wanted ?? (pages.length === 1 ? pages[0] : undefined);
  if (!url)
    throw new Error(
      `these are about ${pages.length} pages, choose one with --url: ${pages.join(', ')}`,
    );
  const own = annotations.filter(({ page }) => page === url);
  if (own.length === 0)
    throw new Error(`nothing in it is about ${url}; it is about ${pages.join(', ')}`);
  return { url, own };
}

async function readArticle(
  url: string,
  own: readonly ImportedAnnotation[],
  { page, author, published }: Told & { readonly page?: string | undefined },
): Promise<DraftArticle> {
  if (page) return readArticleOf(await readFirstPage(page), { url, author, published });
  const headline = own.find(({ title }) => title)?.title ?? url;
  const told = { author: author ?? null, published: published ?? null };
  return { url, headline, language: 'en', text: null, ...told };
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

try {
  for (const line of await start()) console.log(line);
} catch (error) {
  console.error(`kb:import: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}

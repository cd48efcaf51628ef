import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { scaffold } from '../src/knowledge/scaffold.ts';
import { readFirstPage } from '../src/saved/read-saved-file.ts';
import { readArguments } from '../tools/lib/read-arguments.ts';
import { readArticleOf } from '../tools/lib/read-article-of.ts';
import { ROOT } from '../tools/lib/root.ts';

const USAGE =
  'usage: npm run kb:new -- NAME ARTICLE.html [--url ADDRESS] [--author NAME] [--published DATE] [--in FOLDER]';
const text = { type: 'string' } as const;
/** Characters of YYYY-MM-DD. */
const FULL_DATE = 10;

/** Makes the folder of a new knowledge base from a saved page, and says so. Throws what is wrong, in one line. */
async function create(): Promise<string[]> {
  const { values, positionals } = readArguments(USAGE, {
    allowPositionals: true,
    options: { url: text, author: text, published: text, in: text },
  });
  const [name, page] = positionals;
  if (!name || !page) throw new Error(USAGE);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
    throw new Error(`"${name}" is no name: lower-case letters and digits joined by hyphens`);
  const folder = resolve(values.in ?? join(ROOT, 'src/knowledge'), name);
  if (existsSync(folder)) throw new Error(`${folder} is there already: choose another name`);
  const article = readArticleOf(await readFirstPage(page), values);
  const files = scaffold(name, article, new Date().toISOString().slice(0, 10));
  await mkdir(folder, { recursive: true });
  for (const [file, content] of files) await writeFile(join(folder, file), content);
  const { headline, author, published, url } = article;
  return [
    `Made ${folder}:`,
    `  “${headline}”, by ${author}, ${published}, ${url}`,
    ...(published.length < FULL_DATE
      ? [
          '  of that date the page tells no more: where you know the day, begin anew with --published',
        ]
      : []),
    'What is wrong of this is put right in articles.yaml, sources.yaml and provenance.yaml.',
    'Say in publishers.yaml what kind of outlet it is.',
    `Next: npm run kb:check -- ${relative(process.cwd(), folder)}`,
  ];
}

try {
  for (const line of await create()) console.log(line);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import {
  compileContext,
  compileDetails,
} from '../../../../src/knowledge/compiler/compile-details.ts';
import { bundleScript } from '../../../../tools/build/bundle.ts';
import { loadBundled } from '../../../../tools/build/knowledge-plugin.ts';
import { ROOT } from '../../../../tools/lib/root.ts';

/** Builds the page that shows the panel with the real data into `folder`; returns its address. */
export async function buildLab(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const parts = await labParts();
  const plugin: Plugin = {
    name: 'lab-data',
    resolveId: (id) => (id.startsWith('virtual:lab/') ? `\0${id}` : null),
    load(id) {
      const name = id.replace('\0virtual:lab/', '');
      return name in parts ? `export const ${name} = ${JSON.stringify(parts[name])};` : null;
    },
  };
  await bundleScript('lab', 'test/e2e/support/lab/lab.tsx', {
    root: ROOT,
    outDir: folder,
    plugins: [plugin],
    watch: false,
  });
  const page = join(folder, 'lab.html');
  await writeFile(
    page,
    '<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
      '<title>Afterword lab</title><body><script src="lab.js"></script></body>',
  );
  return `file://${page}`;
}

async function labParts(): Promise<Record<string, unknown>> {
  const base = await loadBundled(ROOT);
  const [article] = base.articles;
  if (!article) throw new Error('Expected an article in the bundled knowledge base');
  const words = await Promise.all(
    ['en', 'ru', 'be'].map(async (locale) => [
      locale,
      JSON.parse(await readFile(join(ROOT, 'src/_locales', locale, 'messages.json'), 'utf8')),
    ]),
  );
  return {
    data: { details: compileDetails(base, article), context: compileContext(base) },
    words: Object.fromEntries(words),
  };
}

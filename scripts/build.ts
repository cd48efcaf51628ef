import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundlePages, bundleScript } from '../tools/build/bundle.ts';
import { readImportGraph } from '../tools/build/import-graph.ts';
import {
  knowledgePlugin,
  loadAllBundled,
  writeKnowledgeFiles,
} from '../tools/build/knowledge-plugin.ts';
import { loadMentionModel } from '../tools/build/load-mention-model.ts';
import { manifestFor, readJson, TARGETS, type Target } from '../tools/build/manifest.ts';
import { neededWords } from '../tools/build/needed-words.ts';
import { oneByteScript } from '../tools/build/one-byte-script.ts';
import { onlyWriting } from '../tools/build/only-writing.ts';
import { textOnlyReadability } from '../tools/build/text-only-readability.ts';
import { withoutDescriptions } from '../tools/build/without-descriptions.ts';
import { withoutHtml } from '../tools/build/without-html.ts';
import { ROOT } from '../tools/lib/root.ts';

const SCRIPTS = {
  recognise: 'src/extension/content/recognise.ts',
  'recognise-added': 'src/extension/content/recognise-added.ts',
  'tell-added': 'src/extension/content/tell-added.ts',
  content: 'src/extension/content/content.ts',
  probe: 'src/extension/probe/probe.ts',
  edited: 'src/extension/edited/edited.ts',
  mentions: 'src/extension/mentions/mentions.ts',
  overlay: 'src/extension/overlay/overlay.ts',
  opened: 'src/extension/opened/opened.ts',
  exports: 'src/extension/exports/exports.ts',
  writer: 'src/extension/writer/writer.ts',
  'page-source': 'src/extension/page-source/page-source.ts',
  background: 'src/extension/background/background.ts',
} as const;
/** What a page waits for before its marks are there. */
const WAITED_FOR: ReadonlySet<string> = new Set(['recognise', 'content', 'overlay']);
const PAGES = ['popup', 'options', 'welcome'];

/** Bundles once, then lays out one folder a browser: they differ only in the manifest. */
export async function build({ watch = false } = {}): Promise<void> {
  const bundled = join(ROOT, 'dist', 'bundled');
  await rm(join(ROOT, 'dist'), { recursive: true, force: true });
  const bases = await loadAllBundled(ROOT);
  const mentionModel = await loadMentionModel();
  const options = {
    root: ROOT,
    outDir: bundled,
    plugins: [
      withoutDescriptions(),
      knowledgePlugin(bases, mentionModel),
      textOnlyReadability(),
      withoutHtml(),
      onlyWriting(),
      oneByteScript(),
    ],
    watch,
  };
  const src = join(ROOT, 'src');
  const graph = readImportGraph(src);
  for (const [name, entry] of Object.entries(SCRIPTS)) {
    const words = neededWords(src, graph, relative(src, join(ROOT, entry)));
    const plugins = [...options.plugins, words];
    await bundleScript(name, entry, { ...options, plugins, smallest: WAITED_FOR.has(name) });
  }
  await bundlePages(PAGES, options);
  for (const base of bases)
    await writeKnowledgeFiles(base, mentionModel, join(bundled, 'knowledge'));
  for (const target of TARGETS) await layOut(target, bundled);
  await rm(bundled, { recursive: true });
}

async function layOut(target: Target, bundled: string): Promise<void> {
  const folder = join(ROOT, 'dist', target);
  await mkdir(folder, { recursive: true });
  await cp(bundled, folder, { recursive: true });
  await cp(join(ROOT, 'src/_locales'), join(folder, '_locales'), { recursive: true });
  await cp(join(ROOT, 'icons'), join(folder, 'icons'), {
    recursive: true,
    filter: (source) => !source.endsWith('.svg'),
  });
  await cp(join(ROOT, 'LICENSE'), join(folder, 'LICENSE'));
  const { version } = await readJson(join(ROOT, 'package.json'));
  const manifest = manifestFor(
    target,
    await readJson(join(ROOT, 'manifest.json')),
    String(version),
  );
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build();
  console.log('Built dist/chromium and dist/firefox.');
}

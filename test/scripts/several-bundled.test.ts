import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadBase } from '../../src/knowledge/load/load-base.ts';
import { bundleScript } from '../../tools/build/bundle.ts';
import {
  knowledgePlugin,
  loadAllBundled,
  writeKnowledgeFiles,
} from '../../tools/build/knowledge-plugin.ts';
import { loadMentionModel } from '../../tools/build/load-mention-model.ts';
import { withoutHtml } from '../../tools/build/without-html.ts';
import { ROOT } from '../../tools/lib/root.ts';
import { GOOD_BASE } from '../support/altered-base.ts';

const folder = await mkdtemp(join(tmpdir(), 'afterword-several-'));
afterAll(() => rm(folder, { recursive: true }));

const bases = [...(await loadAllBundled(ROOT)), await loadBase(GOOD_BASE, GOOD_BASE)];
const mentionModel = await loadMentionModel();

beforeAll(async () => {
  const plugins = [knowledgePlugin(bases, mentionModel), withoutHtml()];
  const options = { root: ROOT, outDir: folder, plugins, watch: false };
  // As it is shipped: what a page waits for is made as small as can be.
  const smallest = { ...options, smallest: true };
  await bundleScript('recognise', 'src/extension/content/recognise.ts', smallest);
  await bundleScript('content', 'src/extension/content/content.ts', options);
  for (const base of bases)
    await writeKnowledgeFiles(base, mentionModel, join(folder, 'knowledge'));
}, 120_000);

test('one more base is in every script that needs it, with nothing but its own folder', async () => {
  const content = await readFile(join(folder, 'content.js'), 'utf8');
  const files = await readdir(join(folder, 'knowledge'));
  for (const { articles, 'knowledge-base': about } of bases) {
    expect(content).toContain(about.id);
    for (const { id } of articles) {
      expect(files).toContain(`${about.id}.${id}.js`);
      expect(files).toContain(`${about.id}.${id}.matching.js`);
    }
  }
});

test('the first stage stays within its 3 KB, and has no name of an article in it', async () => {
  const stage = await readFile(join(folder, 'recognise.js'));
  expect(gzipSync(stage, { level: 9 }).length).toBeLessThanOrEqual(3_072);
  for (const { articles } of bases)
    for (const { id, url } of articles) {
      expect(String(stage)).not.toContain(id);
      expect(String(stage)).not.toContain(new URL(url).pathname);
    }
});

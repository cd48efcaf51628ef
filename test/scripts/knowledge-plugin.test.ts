import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, expect, test } from 'vitest';
import {
  knowledgePlugin,
  loadBundled,
  wordsFor,
  writeKnowledgeFiles,
} from '../../scripts/build/knowledge-plugin.ts';
import { loadRecogniser } from '../../scripts/build/load-recogniser.ts';
import { BUNDLED } from '../../scripts/lib/root.ts';
import { unpackMatching } from '../../src/core/model/packed-matching.ts';
import { compileContext, compileDetails } from '../../src/knowledge/compiler/compile-details.ts';
import { compileHead } from '../../src/knowledge/compiler/compile-head.ts';
import {
  compileMatching,
  compileRecognition,
} from '../../src/knowledge/compiler/compile-matching.ts';
import { compileMentions } from '../../src/knowledge/compiler/compile-mentions.ts';
import { compileTopic } from '../../src/knowledge/compiler/compile-topic.ts';
import { KnowledgeError } from '../../src/knowledge/finding.ts';
import { loadBase } from '../../src/knowledge/load/load-base.ts';
import { GOOD_BASE, replaceOnce } from '../support/altered-base.ts';

const base = await loadBase(GOOD_BASE, GOOD_BASE);
const words = await wordsFor(base);
const recogniser = await loadRecogniser();
const folder = await mkdtemp(join(tmpdir(), 'afterword-build-'));
afterAll(() => rm(folder, { recursive: true }));

test.each([
  ['recognition', compileRecognition(base)],
  ['matching', compileMatching(base, words)],
  ['heads', base.articles.map((article) => compileHead(base, article))],
  ['recogniser', recogniser],
  ['topic', compileTopic(base, recogniser.concepts)],
])('the module of %s exports that part', (name, part) => {
  const { resolveId, load } = knowledgePlugin(base, words, recogniser);
  const resolve = resolveId as (id: string) => string;
  const code = (load as (id: string) => string)(resolve(`virtual:afterword/${name}`));
  const script = code
    .replace(/^import .*$/m, '')
    .replace(`export const ${name} = `, 'globalThis.part = ');
  const context: { part?: unknown; unpackMatching: unknown } = { unpackMatching };
  runInNewContext(script, context);
  expect(JSON.parse(JSON.stringify(context.part))).toEqual(JSON.parse(JSON.stringify(part)));
});

test('what is read on demand is a script with one call, for each article and for other pages', async () => {
  await writeKnowledgeFiles(base, recogniser, folder);
  const [article] = base.articles;
  if (!article) throw new Error('the good base has an article');
  const expected = new Map<string, unknown>([
    ['harbour-2010.context', compileContext(base)],
    ['harbour-2010.harbour-vote', compileDetails(base, article)],
    ['harbour-2010.mentions', compileMentions(base, recogniser.concepts)],
  ]);
  expect((await readdir(folder)).sort()).toEqual([...expected.keys()].map((name) => `${name}.js`));
  for (const [name, part] of expected) {
    const calls: unknown[] = [];
    const afterwordReceive = (...call: unknown[]) => calls.push(call);
    runInNewContext(await readFile(join(folder, `${name}.js`), 'utf8'), { afterwordReceive });
    expect(JSON.parse(JSON.stringify(calls))).toEqual([[name, part]]);
  }
});

test('data that breaks a rule breaks the build, with file and line', async () => {
  const root = join(folder, 'project');
  await cp(GOOD_BASE, join(root, BUNDLED), { recursive: true });
  await replaceOnce(join(root, BUNDLED, 'claims.yaml'), '    - minutes\n', '');
  const error = await loadBundled(root).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(KnowledgeError);
  expect(String(error)).toContain('claims.yaml:15: fact-sources: council-voted: ');
});

import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, expect, test } from 'vitest';
import { unpackConcepts } from '../../src/core/mentions/packed-concepts.ts';
import { packMatching, unpackMatching } from '../../src/core/model/packed-matching.ts';
import { compileContext, compileDetails } from '../../src/knowledge/compiler/compile-details.ts';
import { compileFirstStage } from '../../src/knowledge/compiler/compile-first-stage.ts';
import { compileHead, compileInfo } from '../../src/knowledge/compiler/compile-head.ts';
import {
  compileMatching,
  compileRecognition,
} from '../../src/knowledge/compiler/compile-matching.ts';
import { compileMentions } from '../../src/knowledge/compiler/compile-mentions.ts';
import { compileTopic } from '../../src/knowledge/compiler/compile-topic.ts';
import { KnowledgeError } from '../../src/knowledge/finding.ts';
import { loadBase } from '../../src/knowledge/load/load-base.ts';
import {
  knowledgePlugin,
  loadAllBundled,
  loadBundled,
  wordsFor,
  writeKnowledgeFiles,
} from '../../tools/build/knowledge-plugin.ts';
import { loadMentionModel } from '../../tools/build/load-mention-model.ts';
import { BUNDLED, ROOT } from '../../tools/lib/root.ts';
import { GOOD_BASE, replaceOnce } from '../support/altered-base.ts';

const base = await loadBase(GOOD_BASE, GOOD_BASE);
const mentionModel = await loadMentionModel();
const folder = await mkdtemp(join(tmpdir(), 'afterword-build-'));
afterAll(() => rm(folder, { recursive: true }));

test.each([
  ['firstStage', compileFirstStage([base])],
  ['matchingFiles', ['harbour-2010.harbour-vote.matching']],
  [
    'bundled',
    [
      {
        knowledgeBase: compileInfo(base),
        recognition: compileRecognition(base),
        topic: compileTopic(base, mentionModel.concepts),
      },
    ],
  ],
  ['heads', base.articles.map((article) => compileHead(base, article))],
])('the module of %s exports that part', (name, part) => {
  const { resolveId, load } = knowledgePlugin([base], mentionModel);
  const resolve = resolveId as (id: string) => string;
  const code = (load as (id: string) => string)(resolve(`virtual:afterword/${name}`));
  const script = code.replace(`export const ${name} = `, 'globalThis.part = ');
  const context: { part?: unknown } = {};
  runInNewContext(script, context);
  expect(JSON.parse(JSON.stringify(context.part))).toEqual(JSON.parse(JSON.stringify(part)));
});

test('the module of the mention model unpacks what it packed', () => {
  const { resolveId, load } = knowledgePlugin([base], mentionModel);
  const resolve = resolveId as (id: string) => string;
  const code = (load as (id: string) => string)(resolve('virtual:afterword/mentionModel'));
  const script = code
    .replace(/^import \{ unpackConcepts \} from ".*packed-concepts\.ts";$/m, '')
    .replace('export const mentionModel = ', 'globalThis.part = ');
  const context: { part?: unknown; unpackConcepts: unknown } = { unpackConcepts };
  runInNewContext(script, context);
  expect(JSON.parse(JSON.stringify(context.part))).toEqual(mentionModel);
});

test('what is read on demand is a script with one call, for each article and for other pages', async () => {
  await writeKnowledgeFiles(base, mentionModel, folder);
  const [article] = base.articles;
  const [matching] = compileMatching(base, await wordsFor(base)).articles;
  if (!article || !matching) throw new Error('the good base has an article');
  const expected = new Map<string, unknown>([
    ['harbour-2010.context', compileContext(base)],
    ['harbour-2010.harbour-vote', compileDetails(base, article)],
    ['harbour-2010.harbour-vote.matching', packMatching(matching)],
    ['harbour-2010.mentions', compileMentions(base, mentionModel.concepts)],
  ]);
  expect((await readdir(folder)).sort()).toEqual([...expected.keys()].map((name) => `${name}.js`));
  for (const [name, part] of expected) {
    const calls: unknown[] = [];
    const afterwordReceive = (...call: unknown[]) => calls.push(call);
    runInNewContext(await readFile(join(folder, `${name}.js`), 'utf8'), { afterwordReceive });
    expect(JSON.parse(JSON.stringify(calls))).toEqual([[name, part]]);
  }
});

test('the words of targets are shipped once, and come back as they were', async () => {
  const [matching] = compileMatching(base, null).articles;
  if (!matching) throw new Error('the good base has an article');
  const { prefix = '', exact, suffix = '' } = matching.targets[0]?.selector ?? { exact: '' };
  expect(JSON.stringify(packMatching(matching))).not.toContain(`"exact":"${exact}"`);
  expect(unpackMatching(packMatching(matching)).targets[0]?.selector).toEqual({
    ...{ prefix, exact, suffix },
  });
});

test('a folder with a base in it is bundled, whatever its name', async () => {
  const root = join(folder, 'several');
  await cp(GOOD_BASE, join(root, 'src/knowledge/harbour-2010'), { recursive: true });
  await cp(join(ROOT, BUNDLED), join(root, BUNDLED), { recursive: true });
  await cp(join(ROOT, 'src/knowledge/CHANGELOG.md'), join(root, 'src/knowledge/CHANGELOG.md'));
  await mkdir(join(root, 'src/knowledge/rules'));
  await cp(join(ROOT, 'test/fixtures'), join(root, 'test/fixtures'), { recursive: true });
  const bases = await loadAllBundled(root);
  expect(bases.map((one) => one['knowledge-base'].id)).toEqual([
    'belarus-russia-2015-2017',
    'harbour-2010',
  ]);
});

test('data that breaks a rule breaks the build, with file and line', async () => {
  const root = join(folder, 'project');
  await cp(GOOD_BASE, join(root, BUNDLED), { recursive: true });
  await replaceOnce(join(root, BUNDLED, 'claims.yaml'), '    - minutes\n', '');
  const error = await loadBundled(root).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(KnowledgeError);
  expect(String(error)).toContain('claims.yaml:15: fact-sources: council-voted: ');
});

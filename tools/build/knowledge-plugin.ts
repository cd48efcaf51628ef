import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { MentionModel } from '../../src/core/mentions/mention-part.ts';
import { packConcepts } from '../../src/core/mentions/packed-concepts.ts';
import type { BundledBase } from '../../src/core/model/knowledge-base.ts';
import { packMatching } from '../../src/core/model/packed-matching.ts';
import { checkBase } from '../../src/knowledge/check-base.ts';
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
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { loadBase } from '../../src/knowledge/load/load-base.ts';
import { BUNDLED, bundledFolders, ROOT } from '../lib/root.ts';
import { wordListOf } from '../words/read-word-list.ts';
import { inAscii } from './one-byte-script.ts';

const PREFIX = 'virtual:afterword/';

/** Gives the bundles their parts of the knowledge bases. Data that breaks a rule breaks the build. */
export function knowledgePlugin(
  bases: readonly KnowledgeBase[],
  mentionModel: MentionModel,
): Plugin {
  const parts: Readonly<Record<string, () => unknown>> = {
    firstStage: () => compileFirstStage(bases),
    matchingFiles: () =>
      bases.flatMap((base) => base.articles.map(({ id }) => matchingFile(base, id))),
    bundled: () => bases.map((base) => compileBundled(base, mentionModel)),
    heads: () =>
      bases.flatMap((base) => base.articles.map((article) => compileHead(base, article))),
    infos: () => bases.map(compileInfo),
  };
  return {
    name: 'afterword-knowledge',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const name = id.slice(PREFIX.length + 1);
      if (name === 'mentionModel') return mentionModelModule(mentionModel);
      return `export const ${name} = ${inlineJson(parts[name]?.())};`;
    },
  };
}

const UNPACK = join(ROOT, 'src/core/mentions/packed-concepts.ts');

function mentionModelModule({ concepts, weights }: MentionModel): string {
  return `import { unpackConcepts } from ${JSON.stringify(UNPACK)};
export const mentionModel = {
  concepts: unpackConcepts(${inlineJson(packConcepts(concepts))}),
  weights: ${inlineJson(weights)},
};`;
}

function matchingFile(base: KnowledgeBase, article: string): string {
  return `${base['knowledge-base'].id}.${article}.matching`;
}

function compileBundled(base: KnowledgeBase, { concepts }: MentionModel): BundledBase {
  return {
    knowledgeBase: compileInfo(base),
    recognition: compileRecognition(base),
    topic: compileTopic(base, concepts),
  };
}

/** The words of the base's language, for judging slips; null where we have no list of them. */
export async function wordsFor(base: KnowledgeBase): Promise<ReadonlySet<string> | null> {
  const { language } = base['knowledge-base'];
  return language === 'en' || language === 'ru' ? wordListOf(language) : null;
}

/** Reads the first bundled knowledge base; throws a KnowledgeError when a rule is broken. */
export function loadBundled(root: string): Promise<KnowledgeBase> {
  return loadChecked(BUNDLED, root);
}

/** Reads every bundled knowledge base; throws a KnowledgeError when a rule is broken in one. */
export async function loadAllBundled(root: string): Promise<KnowledgeBase[]> {
  return Promise.all(bundledFolders(root).map((folder) => loadChecked(folder, root)));
}

async function loadChecked(folder: string, root: string): Promise<KnowledgeBase> {
  const base = await loadBase(join(root, folder), root);
  const errors = checkBase(base).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new KnowledgeError(errors);
  return base;
}

/**
 * Writes what is read on demand, each part as a classic script with one call: the extension runs it
 * in the page's isolated world, so that no request is made and nothing is exposed to the page.
 */
export async function writeKnowledgeFiles(
  base: KnowledgeBase,
  { concepts }: Pick<MentionModel, 'concepts'>,
  folder: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const { id } = base['knowledge-base'];
  const write = (name: string, part: unknown) =>
    writeFile(
      join(folder, `${name}.js`),
      `globalThis.afterwordReceive?.(${JSON.stringify(name)}, ${inlineJson(part)});\n`,
    );
  for (const matching of compileMatching(base, await wordsFor(base)).articles) {
    // Words that stand in several files are shipped once.
    await write(matchingFile(base, matching.id), packMatching(matching));
  }
  for (const article of base.articles) {
    await write(`${id}.${article.id}`, compileDetails(base, article));
  }
  await write(`${id}.context`, compileContext(base));
  await write(`${id}.mentions`, compileMentions(base, concepts));
}

/** `JSON.parse` of a string is read faster than the same object as code, and cannot be code. */
function inlineJson(part: unknown): string {
  // Its string is to be kept in one byte a letter, too.
  return `JSON.parse(${JSON.stringify(inAscii(JSON.stringify(part)))})`;
}

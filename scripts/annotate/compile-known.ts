import { resolve } from 'node:path';
import { checkBase } from '../../src/knowledge/check-base.ts';
import { compileContext, compileDetails } from '../../src/knowledge/compiler/compile-details.ts';
import {
  compileMatching,
  compileRecognition,
} from '../../src/knowledge/compiler/compile-matching.ts';
import { compileTopic } from '../../src/knowledge/compiler/compile-topic.ts';
import { KnowledgeError } from '../../src/knowledge/finding.ts';
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { loadBundled, wordsFor } from '../../tools/build/knowledge-plugin.ts';
import { BadInput } from '../../tools/lib/bad-input.ts';
import { ROOT } from '../../tools/lib/root.ts';
import { loadAt } from '../../tools/lib/with-base.ts';
import { loadMentionPart } from '../../tools/mentions/load-part.ts';
import type { Known } from './known.ts';

export async function compileBundled(): Promise<Known> {
  return compile(await loadBundled(ROOT));
}

/**
 * The knowledge base at `path`, a folder or one file. Throws BadInput with all that is wrong where it
 * breaks a rule.
 */
export async function compileAt(path: string): Promise<Known> {
  const base = await loadSound(path);
  const { authors } = base['knowledge-base'];
  return { ...(await compile(base)), authors, topic: null };
}

async function loadSound(path: string): Promise<KnowledgeBase> {
  try {
    const base = await loadAt(resolve(path));
    const errors = checkBase(base).filter(({ severity }) => severity === 'error');
    if (errors.length > 0) throw new KnowledgeError(errors);
    return base;
  } catch (error) {
    throw error instanceof KnowledgeError ? new BadInput(error.message) : error;
  }
}

async function compile(base: KnowledgeBase): Promise<Known> {
  const words = await wordsFor(base);
  const mentions = await loadMentionPart(base);
  return {
    recognition: compileRecognition(base),
    matching: compileMatching(base, words),
    mentions,
    topic: compileTopic(base, mentions.concepts),
    details: base.articles.map((article) => compileDetails(base, article)),
    context: compileContext(base),
  };
}

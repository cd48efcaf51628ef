import { resolve } from 'node:path';
import type { MentionPart } from '../../src/core/mentions/mention-part.ts';
import type {
  ArticleDetails,
  ContextPart,
  MatchingPart,
  RecognitionPart,
} from '../../src/core/model/knowledge-base.ts';
import type { Base } from '../../src/knowledge/base.ts';
import { checkBase } from '../../src/knowledge/check-base.ts';
import { compileContext, compileDetails } from '../../src/knowledge/compiler/compile-details.ts';
import {
  compileMatching,
  compileRecognition,
} from '../../src/knowledge/compiler/compile-matching.ts';
import { compileTopic } from '../../src/knowledge/compiler/compile-topic.ts';
import { KnowledgeError } from '../../src/knowledge/finding.ts';
import { loadBundled, wordsFor } from '../../tools/build/knowledge-plugin.ts';
import { BadInput } from '../../tools/lib/bad-input.ts';
import { cached } from '../../tools/lib/cached.ts';
import { ROOT } from '../../tools/lib/root.ts';
import { loadAt } from '../../tools/lib/with-base.ts';
import { loadMentionPart } from '../mentions/load-part.ts';

/** What the compiled knowledge base depends on. */
const INPUTS = [
  'src/core',
  'src/knowledge',
  'tools/build',
  'tools/words',
  'scripts/mentions',
  'scripts/annotate/known.ts',
  'package-lock.json',
];

/** What the extension knows, compiled: plain data, so that it can be handed to another thread. */
export interface Known {
  readonly recognition: RecognitionPart;
  readonly matching: MatchingPart;
  readonly mentions: MentionPart;
  /**
   * Names of which a page that needs looking at has one. Null where each is looked at: what names events need
   * not stand in the article.
   */
  readonly topic: readonly string[] | null;
  /** By article. */
  readonly details: readonly ArticleDetails[];
  /** For a page that is no article of ours. */
  readonly context: ContextPart;
}

/**
 * The bundled knowledge base, compiled, or the one at `path`, a folder or one file. Throws BadInput
 * with all that is wrong where that one breaks a rule.
 */
export async function loadKnown(path: string | null = null): Promise<Known> {
  if (path !== null) return { ...(await compile(await loadSound(path))), topic: null };
  // Compiling reads whole dictionaries, which takes longer than most pages do.
  return cached('known', INPUTS, async () => compile(await loadBundled(ROOT)));
}

async function loadSound(path: string): Promise<Base> {
  try {
    const base = await loadAt(resolve(path));
    const errors = checkBase(base).filter(({ severity }) => severity === 'error');
    if (errors.length > 0) throw new KnowledgeError(errors);
    return base;
  } catch (error) {
    throw error instanceof KnowledgeError ? new BadInput(error.message) : error;
  }
}

async function compile(base: Base): Promise<Known> {
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

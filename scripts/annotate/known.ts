import type { MentionPart } from '../../src/core/mentions/mention-part.ts';
import type {
  ArticleDetails,
  ContextPart,
  MatchingPart,
  RecognitionPart,
} from '../../src/core/model/knowledge-base.ts';
import { compileContext, compileDetails } from '../../src/knowledge/compiler/compile-details.ts';
import {
  compileMatching,
  compileRecognition,
} from '../../src/knowledge/compiler/compile-matching.ts';
import { loadBundled, wordsFor } from '../build/knowledge-plugin.ts';
import { cached } from '../lib/cached.ts';
import { ROOT } from '../lib/root.ts';
import { loadMentionPart } from '../mentions/load-part.ts';

/** What the compiled knowledge base depends on. */
const INPUTS = [
  'src/core',
  'src/knowledge',
  'scripts/build',
  'scripts/words',
  'scripts/mentions',
  'package-lock.json',
];

/** What the extension knows, compiled: plain data, so that it can be handed to another thread. */
export interface Known {
  readonly recognition: RecognitionPart;
  readonly matching: MatchingPart;
  readonly mentions: MentionPart;
  /** By article. */
  readonly details: readonly ArticleDetails[];
  /** For a page that is no article of ours. */
  readonly context: ContextPart;
}

/** The bundled knowledge base, compiled. Throws a KnowledgeError when a rule is broken. */
export function loadKnown(): Promise<Known> {
  // Compiling reads whole dictionaries, which takes longer than most pages do.
  return cached('known', INPUTS, compile);
}

async function compile(): Promise<Known> {
  const base = await loadBundled(ROOT);
  const words = await wordsFor(base);
  return {
    recognition: compileRecognition(base),
    matching: compileMatching(base, words),
    mentions: await loadMentionPart(base),
    details: base.articles.map((article) => compileDetails(base, article)),
    context: compileContext(base),
  };
}

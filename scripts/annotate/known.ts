import type { MentionPart } from '../../src/core/mentions/mention-part.ts';
import type {
  ArticleDetails,
  ContextPart,
  MatchingPart,
  RecognitionPart,
} from '../../src/core/model/knowledge-base.ts';
import { cached } from '../../tools/lib/cached.ts';

/** What the compiled knowledge base depends on. */
const INPUTS = [
  'src/core',
  'src/knowledge',
  'tools/build',
  'tools/words',
  'tools/mentions',
  'scripts/annotate/compile-known.ts',
  'package-lock.json',
];

/** What the extension knows, compiled: plain data, so that it can be handed to another thread. */
export interface Known {
  /** Who wrote it, as it says; absent for the bundled one. */
  readonly authors?: readonly string[];
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
  // The compiler reads whole dictionaries, which takes longer than most pages do, and is itself large.
  const compiler = () => import('./compile-known.ts');
  if (path !== null) return (await compiler()).compileAt(path);
  return cached('known', INPUTS, async () => (await compiler()).compileBundled());
}

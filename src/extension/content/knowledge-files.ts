import type { MentionFinder } from '../../core/mentions/find-mentions.ts';
import type { EventProfile } from '../../core/mentions/mention-part.ts';
import { isAdded } from '../../core/model/added-id.ts';
import type {
  ArticleDetails,
  ArticleMatching,
  ContextPart,
} from '../../core/model/knowledge-base.ts';
import { type PackedMatching, unpackMatching } from '../../core/model/packed-matching.ts';
import type { LateParts } from '../../page/late-parts.ts';
import type { AddedPartName } from '../added/added-on-page.ts';
import type { ExportsPart } from '../exports/exports.ts';
import type { MentionsPart } from '../mentions/mentions.ts';
import type { OpenedScript } from '../opened/opened.ts';
import type { OverlayPart } from '../overlay/overlay.ts';
import type { ProbePage } from '../probe/probe.ts';
import { addedPart } from './ask-added.ts';
import type { Deliver } from './delivery.ts';

/** The parts that are loaded on demand: packaged ones, and those of added bases from the background. */
export interface KnowledgeFiles {
  /** Finds and marks the words of an article. */
  matching(base: string, article: string): Promise<ArticleMatching>;
  details(base: string, article: string): Promise<ArticleDetails>;
  context(base: string): Promise<ContextPart>;
  /** The mention finder, with the events of a knowledge base. */
  mentions(base: string): Promise<MentionFinder>;
  /** Reads a page's own date; comes with the mention finder. */
  pageDate(): Promise<MentionsPart['dateOfPage']>;
  /** Finds claims whose wording differs from what was written: most pages never need it. */
  readonly late: LatePart<LateParts>;
  /** Describes a page to the background if the reader has added bases. */
  probe(): Promise<ProbePage>;
  /** Draws what is on the page from the start: chip and numbers. */
  overlay(): Promise<OverlayPart>;
  /** Draws notes and panel. */
  opened(): Promise<OpenedScript>;
  /** Exports the notes to files. */
  exports(): Promise<ExportsPart>;
}

/** A part that is loaded once it turns out to be needed, and then stays. */
export interface LatePart<Part> {
  atHand(): Part | null;
  bring(): Promise<unknown>;
}

/**
 * The build names the files: `<knowledge base>.<article>.js`, `<knowledge base>.<article>.matching.js`,
 * `….context.js` and `….mentions.js`.
 */
export function knowledgeFiles(deliver: Deliver): KnowledgeFiles {
  const part = <Part>(name: AddedPartName, base: string, article = '') =>
    isAdded(base)
      ? addedPart<Part>(name, base, article)
      : deliver<Part>(`${base}.${article || name}`);
  return {
    matching: async (base, article) =>
      unpackMatching(await deliver<PackedMatching>(`${base}.${article}.matching`)),
    details: (base, article) => part<ArticleDetails>('details', base, article),
    context: (base) => part<ContextPart>('context', base),
    mentions: async (base) => {
      const [{ createFinder }, profiles] = await Promise.all([
        deliver<MentionsPart>('mentions'),
        part<readonly EventProfile[]>('mentions', base),
      ]);
      return createFinder(profiles);
    },
    pageDate: async () => (await deliver<MentionsPart>('mentions')).dateOfPage,
    late: latePart(() => deliver<LateParts>('edited')),
    probe: () => deliver<ProbePage>('probe'),
    overlay: () => deliver<OverlayPart>('overlay'),
    opened: () => deliver<OpenedScript>('opened'),
    exports: () => deliver<ExportsPart>('exports'),
  };
}

function latePart<Part>(deliver: () => Promise<Part>): LatePart<Part> {
  let part: Part | null = null;
  return {
    atHand: () => part,
    bring: async () => {
      part = await deliver();
    },
  };
}

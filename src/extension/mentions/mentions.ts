import { recogniser } from 'virtual:afterword/recogniser';
import { createMentionFinder, type MentionFinder } from '../../core/mentions/find-mentions.ts';
import type { EventProfile } from '../../core/mentions/mention-part.ts';

/** Comes only to a page that a reader had checked, that is no known article and that is on the subject. */
export interface MentionsPart {
  createFinder(profiles: readonly EventProfile[]): MentionFinder;
}

const part: MentionsPart = {
  createFinder: (profiles) => createMentionFinder({ ...recogniser, profiles }),
};
globalThis.afterwordReceive?.('mentions', part);

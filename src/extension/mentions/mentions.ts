import { mentionModel } from 'virtual:afterword/mentionModel';
import { createMentionFinder, type MentionFinder } from '../../core/mentions/find-mentions.ts';
import type { EventProfile } from '../../core/mentions/mention-part.ts';
import { dateOfPage } from '../../page/page-date.ts';

/** Comes only to a page that a reader had checked, that is no known article and that is on the subject. */
export interface MentionsPart {
  createFinder(profiles: readonly EventProfile[]): MentionFinder;
  /** The day that a page gives as its own, from which events are reckoned. */
  readonly dateOfPage: typeof dateOfPage;
}

const part: MentionsPart = {
  createFinder: (profiles) => createMentionFinder({ ...mentionModel, profiles }),
  dateOfPage,
};
globalThis.afterwordReceive?.('mentions', part);

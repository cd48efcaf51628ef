import { mentionModel } from 'virtual:afterword/mentionModel';
import { createMentionFinder, type MentionFinder } from '../../core/mentions/find-mentions.ts';
import type { EventProfile } from '../../core/mentions/mention-part.ts';
import { dateOfPage } from '../../page/page-date.ts';

/** Loaded only on a page on the subject that is no known article and that the reader asked to check. */
export interface MentionsPart {
  createFinder(profiles: readonly EventProfile[]): MentionFinder;
  /** Reads the date that a page gives as its own, to which dates of events are relative. */
  readonly dateOfPage: typeof dateOfPage;
}

const part: MentionsPart = {
  createFinder: (profiles) => createMentionFinder({ ...mentionModel, profiles }),
  dateOfPage,
};
globalThis.afterwordReceive?.('mentions', part);

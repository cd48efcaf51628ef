import { isClaim, type Mark } from '../../core/model/mark.ts';
import type { MarkAnchor } from '../marks/mark-anchor.ts';
import { MARK_LOOKS, type NoteForm } from '../marks/mark-kinds.ts';
import { numberOf } from '../marks/number-of.ts';
import type { Messages } from '../messages/create-messages.ts';
import { verdictKey } from '../messages/keys.ts';

/** Accessible names of a note, and of the number or sign that opens it. */
interface NoteLabels {
  note(mark: Mark, messages: Messages): string;
  /** `title` is the mark in one line, if known. */
  button(mark: Mark, anchor: MarkAnchor, title: string, messages: Messages): string;
}

export const NOTE_LABELS: Readonly<Record<NoteForm, NoteLabels>> = {
  claim: {
    note: (mark, { t }) => t('note_label', ...claimWords(mark, t)),
    button: (mark, _, title, { t }) => t('mark_note', ...claimWords(mark, t), title),
  },
  event: {
    note: (mark, { t }) => t('note_label_event', numberOf(mark)),
    button: (mark, _, title, { t }) => t('mark_mention', numberOf(mark), title),
  },
  disclaimer: {
    note: (_, { t }) => t('note_label_disclaimer'),
    button: (_, anchor, __, { t }) =>
      t(anchor === 'landmark' ? 'mark_dagger_byline' : 'mark_dagger_disclaimer'),
  },
};

/** Number, kind and verdict. */
function claimWords(mark: Mark, t: Messages['t']): string[] {
  const verdict = isClaim(mark) ? t(verdictKey(mark.verdict)) : '';
  return [numberOf(mark), t(MARK_LOOKS[mark.kind].label), verdict];
}

import type { ComponentType } from 'preact';
import { isClaim, type Mark } from '../../core/model/mark.ts';
import type { MarkAnchor } from '../marks/mark-anchor.ts';
import { MARK_LOOKS, type NoteForm } from '../marks/mark-kinds.ts';
import { numberOf } from '../marks/number-of.ts';
import type { Messages } from '../messages/create-messages.ts';
import { verdictKey } from '../messages/keys.ts';
import { ClaimNote } from './ClaimNote.tsx';
import { DisclaimerNote } from './DisclaimerNote.tsx';
import { EventNote } from './EventNote.tsx';
import type { NoteProps } from './note-props.ts';

/** How a mark opens, and what its note and its number or sign are called. */
interface NoteFormParts {
  readonly Note: ComponentType<NoteProps>;
  label(mark: Mark, messages: Messages): string;
  /** `title` is what the mark says in one line, where that is known. */
  buttonLabel(mark: Mark, anchor: MarkAnchor, title: string, messages: Messages): string;
}

export const NOTE_FORMS: Readonly<Record<NoteForm, NoteFormParts>> = {
  claim: {
    Note: ClaimNote,
    label: (mark, { t }) => t('note_label', ...claimWords(mark, t)),
    buttonLabel: (mark, _, title, { t }) => t('mark_note', ...claimWords(mark, t), title),
  },
  event: {
    Note: EventNote,
    label: (mark, { t }) => t('note_label_event', numberOf(mark)),
    buttonLabel: (mark, _, title, { t }) => t('mark_mention', numberOf(mark), title),
  },
  disclaimer: {
    Note: DisclaimerNote,
    label: (_, { t }) => t('note_label_disclaimer'),
    buttonLabel: (_, anchor, __, { t }) =>
      t(anchor === 'landmark' ? 'mark_dagger_byline' : 'mark_dagger_disclaimer'),
  },
};

/** Number, kind and verdict. */
function claimWords(mark: Mark, t: Messages['t']): string[] {
  const verdict = isClaim(mark) ? t(verdictKey(mark.verdict)) : '';
  return [numberOf(mark), t(MARK_LOOKS[mark.kind].label), verdict];
}

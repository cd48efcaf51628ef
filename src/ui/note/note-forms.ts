import type { ComponentType } from 'preact';
import type { NoteForm } from '../marks/mark-kinds.ts';
import { ClaimNote } from './ClaimNote.tsx';
import { DisclaimerNote } from './DisclaimerNote.tsx';
import { EventNote } from './EventNote.tsx';
import type { NoteProps } from './note-props.ts';

/** The component for each form of note. */
export const NOTE_FORMS: Readonly<Record<NoteForm, ComponentType<NoteProps>>> = {
  claim: ClaimNote,
  event: EventNote,
  disclaimer: DisclaimerNote,
};

import type { Draft, DraftNote } from '../../core/writing/draft.ts';
import type { PageText } from '../../page/page-text.ts';
import type { Palette } from '../../ui/marks/choose-palette.ts';
import type { Messages } from '../../ui/messages/create-messages.ts';
import type { WriterFinding } from '../../ui/writer/writer-model.ts';
import type { DraftKeeper } from './draft-keeper.ts';

export interface WritingOptions {
  readonly document: Document;
  readonly messages: Messages;
  readonly text: PageText;
  readonly keeper: DraftKeeper;
  readonly signal: AbortSignal;
  readonly rules: DraftRules;
  /** Called when the colours behind the words may have changed. */
  dress(palette: Palette): void;
  close(): void;
}

/** The rules applied to a draft. */
export interface DraftRules {
  /** Yields now and then; run it in slices. */
  check(draft: Draft): Generator<void, readonly WriterFinding[]>;
  /** The date of a note's newest source; null if none has one. */
  proposedAsOf(draft: Draft, note: DraftNote): string | null;
  /** The language that its notes are in (BCP 47). */
  languageOf(draft: Draft): string;
}

import type { Density } from '../core/model/density.ts';
import type { ArticleDetails, ContextPart } from '../core/model/knowledge-base.ts';
import type { Messages } from './messages/messages.ts';
import type { OverlayHost, OverlayModel, PanelTab } from './overlay-model.ts';

/** A read that may still be under way or have failed. */
export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly value: T };

/** What the panel is given. It renders its content and close button; the overlay owns its frame. */
export interface PanelProps {
  readonly model: OverlayModel;
  readonly details: Loaded<ArticleDetails>;
  /** On a page on the subject, where there is no article; null elsewhere. */
  readonly context: Loaded<ContextPart> | null;
  readonly tab: PanelTab;
  onTab(tab: PanelTab): void;
  /** The note that is open in the text, whose events and row are marked; null: none. */
  readonly openNote: number | null;
  /** Scrolls to the words and opens their note. */
  onShowNote(number: number): void;
  /** Scrolls to the disclaimer at the end of the article. */
  onShowDisclaimer(): void;
  onClose(): void;
  onDensity(density: Density): void;
  readonly host: OverlayHost;
  readonly messages: Messages;
}

import type { BaseOnPage } from '../core/model/annotated-page.ts';
import type { Density } from '../core/model/density.ts';
import type { ArticleDetails } from '../core/model/knowledge-base.ts';
import type { Messages } from './messages/create-messages.ts';
import type { BaseDetails, OverlayHost, OverlayModel, PanelTab } from './overlay-model.ts';

/** A load that may still be under way or may have failed. */
export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly value: T };

/** The loaded details of an article; null before that, and for events alone. */
export function articleDetails(loaded: Loaded<BaseDetails>): ArticleDetails | null {
  return loaded.state === 'ready' && 'claims' in loaded.value ? loaded.value : null;
}

/** Props of the panel. It renders its content and close button; the overlay owns its frame. */
export interface PanelProps {
  readonly model: OverlayModel;
  /** The knowledge base that the panel shows, of those on the page. */
  readonly base: BaseOnPage;
  /** Chooses another, by its id. */
  onBase(base: string): void;
  readonly details: Loaded<BaseDetails>;
  readonly tab: PanelTab;
  onTab(tab: PanelTab): void;
  /** Key of the mark whose note is open, whose events and row are marked; null: none. */
  readonly openMark: string | null;
  /** Scrolls to the words of a mark and opens its note. */
  onShowNote(mark: string): void;
  /** Scrolls to the words of a mark. */
  onGoTo(mark: string): void;
  onClose(): void;
  onDensity(density: Density): void;
  readonly host: Pick<OverlayHost, 'takeAlong' | 'report' | 'openOptions'>;
  readonly messages: Messages;
}

import type { ArticleDetails, ContextPart } from '../core/model/knowledge-base.ts';
import type { ChipPlace } from './chip/place-chip.ts';
import type { MarginLayout } from './margin/measure-margin.ts';
import type { OpenNote } from './note/intent.ts';
import type { OverlayModel, PanelTab } from './overlay-model.ts';
import type { Loaded } from './panel-props.ts';

/** The dagger's note is the one with number 0: no claim has it. */
export const DISCLAIMER = 0;

/** Everything that the overlay shows follows from this. */
export interface OverlayState {
  readonly model: OverlayModel;
  readonly layout: MarginLayout;
  readonly chip: ChipPlace;
  /** Counts how often all of ours was moved to where the article is seen, which closes what is open. */
  readonly moves: number;
  readonly open: OpenNote | null;
  /** The open note is wider while its sources are shown. */
  readonly wide: boolean;
  readonly tab: PanelTab | null;
  readonly details: Loaded<ArticleDetails>;
  readonly context: Loaded<ContextPart>;
}

export const EMPTY_LAYOUT: MarginLayout = {
  lines: [],
  left: 0,
  roomy: false,
  disclaimer: null,
  byline: null,
  underlines: [],
  held: false,
};

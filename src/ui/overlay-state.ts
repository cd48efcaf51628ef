import type { BaseOnPage } from '../core/model/annotated-page.ts';
import { type ChipPosition, SIGN_IN_CORNER } from './chip/place-chip.ts';
import type { MarginLayout } from './margin/measure-margin.ts';
import type { OpenNote } from './note/intent.ts';
import type { BaseDetails, OverlayModel, PanelTab } from './overlay-model.ts';
import type { Loaded } from './panel-props.ts';
import type { PrintedText } from './print/printed-text.ts';

/** Everything that the overlay shows follows from this. */
export interface OverlayState {
  readonly model: OverlayModel;
  readonly layout: MarginLayout;
  readonly chip: ChipPosition;
  /** Counts how often all of ours was moved to where the article is seen, which closes what is open. */
  readonly moves: number;
  /** A modal dialog of the page lies over all that is not in it. */
  readonly behindModal: boolean;
  readonly open: OpenNote | null;
  /** Id of the knowledge base that the panel speaks for: of the note opened last, or chosen; null before. */
  readonly base: string | null;
  /** The open note is wider while its sources are shown. */
  readonly wide: boolean;
  /** What is being printed; null while nothing is. */
  readonly printed: PrintedText | null;
  readonly tab: PanelTab | null;
  /** What was read of the knowledge bases on this page, by `detailsKey`. */
  readonly details: ReadonlyMap<string, Loaded<BaseDetails>>;
}

/** What a base's details are kept under: another article of the base has others, and so has another version. */
export function detailsKey({ knowledgeBase, article }: BaseOnPage): string {
  return `${knowledgeBase.id}@${knowledgeBase.version}/${article?.id ?? ''}`;
}

/** The details of a base as far as they were read; `loading` where nobody asked for them yet. */
export function detailsOf({ details }: OverlayState, base: BaseOnPage): Loaded<BaseDetails> {
  return details.get(detailsKey(base)) ?? { state: 'loading' };
}

export const EMPTY_LAYOUT: MarginLayout = {
  lines: [],
  signs: [],
  left: 0,
  roomy: false,
  underlines: [],
  held: false,
  ground: null,
};

/** Nothing is open, and nothing has its position yet. */
export function firstState(model: OverlayModel): OverlayState {
  return {
    model,
    layout: EMPTY_LAYOUT,
    chip: SIGN_IN_CORNER,
    moves: 0,
    behindModal: false,
    open: null,
    base: null,
    wide: false,
    printed: null,
    tab: null,
    details: new Map(),
  };
}

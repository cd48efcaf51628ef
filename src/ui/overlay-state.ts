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
  /** Counts how often our host was moved to where the article is visible, which closes whatever is open. */
  readonly moves: number;
  /** True while a modal dialog of the page covers everything outside it. */
  readonly behindModal: boolean;
  readonly open: OpenNote | null;
  /** Id of the knowledge base that the panel shows: that of the last note opened, or the one chosen; null before. */
  readonly base: string | null;
  /** The open note is wider while its sources are shown. */
  readonly wide: boolean;
  /** What is being printed; null while nothing is. */
  readonly printed: PrintedText | null;
  readonly tab: PanelTab | null;
  /** What is loaded of the knowledge bases on this page, by `detailsKey`. */
  readonly details: ReadonlyMap<string, Loaded<BaseDetails>>;
}

/** Key of a base's details, which differ by article and by version. */
export function detailsKey({ knowledgeBase, article }: BaseOnPage): string {
  return `${knowledgeBase.id}@${knowledgeBase.version}/${article?.id ?? ''}`;
}

/** The details of a base as far as loaded; `loading` if nobody requested them yet. */
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

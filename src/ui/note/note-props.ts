import type { BaseOnPage } from '../../core/model/annotated-page.ts';
import type { Mark } from '../../core/model/mark.ts';
import type { BaseDetails, OverlayModel } from '../overlay-model.ts';
import type { Loaded } from '../panel-props.ts';

/** Props of the note of any mark. */
export interface NoteProps {
  readonly mark: Mark<Range>;
  /** The knowledge base that the mark belongs to. */
  readonly base: BaseOnPage;
  readonly model: OverlayModel;
  readonly details: Loaded<BaseDetails>;
  /** URL of the page. */
  readonly url: string;
  onClose(): void;
  onStep(by: 1 | -1): void;
  onWide(wide: boolean): void;
  /** Scrolls to the words of a mark, given by its key. */
  onGoTo(mark: string): void;
  onWho(): void;
  /** Opens the standard and how to ask for a correction. */
  onAbout(): void;
}

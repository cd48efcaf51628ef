import type { Mark } from '../../core/model/mark.ts';
import type { OverlayModel } from '../overlay-model.ts';
import { type Choice, isShown } from './is-shown.ts';
import { inTextOrder } from './with-sigla.ts';

/** The marks anchored on the page that the reader wants to see, in text order. */
export function shownInOrder(model: Choice & Pick<OverlayModel, 'marks'>): readonly Mark<Range>[] {
  return inTextOrder(model.marks.filter((mark) => isShown(mark, model)));
}

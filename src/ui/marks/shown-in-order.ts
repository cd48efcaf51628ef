import type { Mark } from '../../core/model/mark.ts';
import type { OverlayModel } from '../overlay-model.ts';
import { type Choice, isShown } from './is-shown.ts';
import { inTextOrder } from './with-sigla.ts';

/** The marks that stand on the page and that the reader wants to see, as they are read. */
export function shownInOrder(model: Choice & Pick<OverlayModel, 'marks'>): readonly Mark<Range>[] {
  return inTextOrder(model.marks.filter((mark) => isShown(mark, model)));
}

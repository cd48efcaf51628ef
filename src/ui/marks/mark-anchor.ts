import type { Landmarks } from '../../core/model/landmarks.ts';
import type { Mark } from '../../core/model/mark.ts';
import { createRange } from '../../dom/documents.ts';
import { documentOf, isConnected } from '../../dom/nodes.ts';
import { MARK_LOOKS } from './mark-kinds.ts';

/** What a note is attached to: the words of its mark, or the landmark that also carries its sign. */
export type MarkAnchor = 'words' | 'landmark';

/** The landmark that also carries a mark's sign; null if it has none, or the page lacks it. */
export function landmarkOf(mark: Mark, landmarks: Landmarks<Element>): Element | null {
  const { landmark } = MARK_LOOKS[mark.kind];
  return landmark && landmarks[landmark];
}

/** A range at that anchor; null if the page has none. */
export function rangeAt(
  mark: Mark<Range>,
  anchor: MarkAnchor,
  landmarks: Landmarks<Element>,
): Range | null {
  const element = anchor === 'landmark' ? landmarkOf(mark, landmarks) : null;
  if (!element || !isConnected(element)) return mark.range();
  const range = createRange(documentOf(element));
  range.selectNodeContents(element);
  return range;
}

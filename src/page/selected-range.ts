import { composedAncestorsOf } from '../dom/composed.ts';
import { createRange } from '../dom/documents.ts';
import { attributeOf, localNameOf } from '../dom/elements.ts';

/**
 * A live range over the selection, including in the given open shadow roots. Null if nothing
 * is selected, if it begins and ends in different trees, or if it is in an editable field.
 */
export function selectedRange(document: Document, trees: readonly ShadowRoot[]): Range | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  // Chromium has it since 137, Firefox since 142.
  const seesInto = 'getComposedRanges' in selection;
  const [composed] = seesInto ? selection.getComposedRanges({ shadowRoots: [...trees] }) : [];
  const { startContainer, startOffset, endContainer, endOffset } =
    composed ?? selection.getRangeAt(0);
  const range = createRange(document);
  range.setStart(startContainer, startOffset);
  // If the end is in another tree, the range collapses to it and holds nothing.
  range.setEnd(endContainer, endOffset);
  if (range.collapsed || isWrittenInto(startContainer)) return null;
  return range;
}

const FIELDS = ['input', 'textarea', 'select'];

/** True for a form field, and for whatever a page lets its reader edit. */
export function isWrittenInto(node: Node): boolean {
  for (const one of composedAncestorsOf(node)) {
    if (FIELDS.includes(localNameOf(one))) return true;
    const editable = attributeOf(one, 'contenteditable');
    if (editable !== null) return editable.toLowerCase() !== 'false';
  }
  return false;
}

/** True for the same boundary points, even if they have left the page. */
export function isSameRange(one: Range, other: Range | null): boolean {
  return (
    one.startContainer === other?.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  );
}

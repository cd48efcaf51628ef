import { assignedNodesOf, assignedSlotOf, localNameOf } from './elements.ts';
import { isElement, isText, parentNodeOf } from './nodes.ts';
import { takeGetter } from './take.ts';

/**
 * The tree as it is laid out (CSS Scoping, "flat tree"): an open shadow root stands for its
 * host's children, and a slot holds what was assigned to it.
 */

const hostOf = takeGetter<ShadowRoot, Element>('ShadowRoot', 'host');
const textSlotOf = takeGetter<Text, HTMLSlotElement | null>('Text', 'assignedSlot');

/** Walks upwards end after this many steps: no page that can be shown is deeper. */
const DEEPEST = 4096;

/** What was assigned to a slot; null for a slot without anything, and for any other element. */
export function slottedIn(element: Element): readonly Node[] | null {
  if (localNameOf(element) !== 'slot') return null;
  const assigned = assignedNodesOf(element as HTMLSlotElement);
  return assigned.length > 0 ? assigned : null;
}

/** The element around a node in the flat tree; null at the top. */
export function composedParentOf(node: Node): Element | null {
  const slot = isElement(node) ? assignedSlotOf(node) : isText(node) ? textSlotOf(node) : null;
  if (slot) return slot;
  const parent = parentNodeOf(node);
  if (!parent) return null;
  if (isElement(parent)) return parent;
  return isShadowRoot(parent) ? hostOf(parent) : null;
}

/** The elements around a node in the flat tree, from the innermost; the node itself where it is one. */
export function composedAncestorsOf(node: Node): Element[] {
  const found: Element[] = [];
  let at = isElement(node) ? node : composedParentOf(node);
  for (; at && found.length < DEEPEST; at = composedParentOf(at)) found.push(at);
  return found;
}

function isShadowRoot(node: Node): node is ShadowRoot {
  return parentNodeOf(node) === null && !isElement(node) && 'mode' in node;
}

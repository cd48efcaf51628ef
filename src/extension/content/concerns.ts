import { isBound } from '../../core/matching/match.ts';
import { composedAncestorsOf } from '../../dom/composed.ts';
import { rootElementOf } from '../../dom/documents.ts';
import { contains, documentOf, isConnected } from '../../dom/nodes.ts';
import { hasLostLandmark } from '../../page/find-landmarks.ts';
import { isCovered, type Look } from './look-at-page.ts';

/**
 * True if a change at a node calls for another look: anywhere while nothing was found, and outside
 * the article only while some of its words are missing.
 */
export function concerns(look: Look | null, node: Node): boolean {
  const root = look?.text.root;
  if (!look || !isCovered(look) || !root || !isConnected(root)) return true;
  if (hasLostLandmark(look.landmarks)) return true;
  if (node === rootElementOf(documentOf(root))) return false;
  const isComplete = look.landmarks.headline !== null && look.marks.every(isBound);
  const around = composedAncestorsOf(node);
  if (look.text.parts.some((part) => around.includes(part))) return true;
  return !isComplete && contains(node, root);
}

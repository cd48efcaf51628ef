import { attributeOf, hasAttribute, localNameOf } from '../dom/elements.ts';
import { isClosedDialog, isWordless, type Layout } from './layout.ts';

const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby rb ' +
    's samp small span strike strong sub sup time tt u var wbr slot'
  ).split(' '),
);

/** True for an element whose tag name says that it runs on with the words around it. */
export function isInlineTag(element: Element): boolean {
  return INLINE.has(localNameOf(element));
}

const HIDDEN_BY_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/**
 * Layout by tag names and attributes, for a DOM without a renderer (the command line):
 * what the HTML standard's suggested style sheet would give.
 */
export const tagLayout: Layout = (element) => {
  if (isWordless(element) || isClosedDialog(element)) return 'hidden';
  if (hasAttribute(element, 'hidden')) return 'hidden';
  if (HIDDEN_BY_STYLE.test(attributeOf(element, 'style') ?? '')) return 'hidden';
  return isInlineTag(element) ? 'inline' : 'block';
};

import type { TextQuoteSelector } from '../../core/text-quote-selector.ts';
import { hasType, isObject, type Json, listOf, objectsIn, textOf } from './json-values.ts';

/** The words that a target quotes, wherever in it they stand; null where it quotes none. */
export function readQuote(target: Json): Required<TextQuoteSelector> | null {
  for (const selector of objectsIn(target.selector)) {
    const exact = hasType(selector, 'TextQuoteSelector') ? textOf(selector.exact) : null;
    if (exact !== null) {
      const { prefix, suffix } = selector;
      return { exact, prefix: textOf(prefix) ?? '', suffix: textOf(suffix) ?? '' };
    }
    // A quotation may refine where another selector leads.
    const refined = readQuote({ selector: selector.refinedBy });
    if (refined) return refined;
  }
  return null;
}

/** The address of the page that a target is about; null where it names none. */
export function readSource(target: unknown): string | null {
  if (!isObject(target)) return pageOf(target);
  const [source] = listOf(target.source);
  return pageOf(isObject(source) ? (source.id ?? source['@id']) : (source ?? target.id));
}

/** Without its fragment: one page is one page. */
function pageOf(address: unknown): string | null {
  const text = textOf(address);
  return text !== null && URL.canParse(text) ? (text.split('#', 1)[0] ?? text) : null;
}

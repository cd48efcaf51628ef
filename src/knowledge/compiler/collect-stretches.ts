import type { TextQuoteSelector } from '../../core/text-quote-selector.ts';

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Parts words, and paragraphs. */
const BETWEEN = '\n\n';

/**
 * The words of the selectors with what stands before and after them, as one text: those that overlap
 * in the article share their words. `starts` says where each selector's prefix begins. A selector
 * that is not in the article stands by itself, behind the others.
 */
export function collectStretches(
  selectors: readonly Required<TextQuoteSelector>[],
  article: string,
): { readonly text: string; readonly starts: readonly number[] } {
  const wholes = selectors.map(({ prefix, exact, suffix }) => prefix + exact + suffix);
  const found = wholes.map((whole) => article.indexOf(whole));
  const stretches = merged(
    found.flatMap((from, index) =>
      from === -1 ? [] : [{ from, to: from + (wholes[index]?.length ?? 0) }],
    ),
  );
  const parts: string[] = [];
  const offsets = new Map<Stretch, number>();
  let length = 0;
  const push = (part: string): number => {
    const at = length;
    parts.push(part);
    length += part.length + BETWEEN.length;
    return at;
  };
  for (const stretch of stretches) {
    offsets.set(stretch, push(article.slice(stretch.from, stretch.to)));
  }
  const starts = found.map((start, index) => {
    const around = stretches.find(({ from, to }) => start >= from && start < to);
    if (start === -1 || around === undefined) return push(wholes[index] ?? '');
    return (offsets.get(around) ?? 0) + start - around.from;
  });
  return { text: parts.join(BETWEEN), starts };
}

function merged(stretches: readonly Stretch[]): Stretch[] {
  const apart: Stretch[] = [];
  for (const stretch of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = apart.at(-1);
    if (last === undefined || stretch.from > last.to) apart.push(stretch);
    else apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, stretch.to) };
  }
  return apart;
}

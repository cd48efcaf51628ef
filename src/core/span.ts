/** A stretch of a string in UTF-16 units: `start` included, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What of a span is outside of others, which are in order and do not overlap. */
export function outside(others: readonly Span[], { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const other of others) {
    if (other.end <= from || other.start >= end) continue;
    if (other.start > from) parts.push({ start: from, end: other.start });
    from = other.end;
  }
  if (from < end) parts.push({ start: from, end });
  return parts;
}

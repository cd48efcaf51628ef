const MARK = 'TO FILL IN: ';

/** What stands in a file where somebody still has to write something; `kb:check` lists each with its line. */
export function toFillIn(what: string): string {
  return `${MARK}${what}`;
}

/** What is to be filled in somewhere in the words of `value`; null where nothing is. */
export function wantedBy(value: unknown): string | null {
  const at = typeof value === 'string' ? value.indexOf(MARK) : -1;
  return typeof value === 'string' && at !== -1 ? value.slice(at + MARK.length) : null;
}

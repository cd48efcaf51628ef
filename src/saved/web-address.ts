/** `written` where it is an absolute address on the web, `http:` or `https:`; else null. */
export function webAddress(written: unknown): string | null {
  if (typeof written !== 'string' || !/^https?:/i.test(written)) return null;
  return URL.canParse(written) ? written : null;
}

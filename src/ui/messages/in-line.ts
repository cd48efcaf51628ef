/** A label as written within a line: "High confidence" becomes "high confidence". */
export function inLine(label: string, locale: string): string {
  return label.slice(0, 1).toLocaleLowerCase(locale) + label.slice(1);
}

/** What a spreadsheet would take for a formula, and run. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Rows as RFC 4180 has them: fields parted by commas, lines ended by CRLF, a field in quotation marks
 * where it holds a comma, a quotation mark or a line break. A field that begins like a formula gets an
 * apostrophe before it, as spreadsheets mark text, since a knowledge base may come from anybody.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(toField).join(',')}\r\n`).join('');
}

function toField(value: string): string {
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

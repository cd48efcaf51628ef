/** A table of plain text: columns as wide as their widest cell, two spaces between them. */
export function formatTable(
  head: readonly string[],
  lines: readonly (readonly string[])[],
): string {
  const table = [head, ...lines];
  const widths = head.map((_, column) =>
    Math.max(...table.map((line) => line[column]?.length ?? 0)),
  );
  return table
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

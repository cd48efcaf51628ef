/** Pixels as inline style: Preact adds no unit by itself. */
export function boxStyle(box: Readonly<Record<string, number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(box).map(([name, pixels]) => [name, `${pixels}px`]));
}

import type { MarkLine } from './mark-kinds.ts';

/** A mark's line as the top border of an empty box; its colour is a class, `hue-…`. */
export function lineStyle({ style, thickness }: MarkLine): Record<string, string> {
  // A double border needs a pixel for each line and one in between; browsers round thinner ones down.
  const width = style === 'double' ? 3 * thickness : thickness + 0.5;
  return { 'border-top-width': `${width}px`, 'border-top-style': style };
}

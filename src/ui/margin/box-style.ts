/** A box in pixels, relative to the host. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly width?: number;
  readonly height?: number;
}

/**
 * A box as inline style. It is positioned by a transform, since browsers do not count that as a layout
 * shift of the page.
 */
export function boxStyle({ left, top, ...size }: PixelBox): Record<string, string> {
  return {
    left: '0px',
    top: '0px',
    transform: `translate(${left}px, ${top}px)`,
    ...Object.fromEntries(Object.entries(size).map(([name, pixels]) => [name, `${pixels}px`])),
  };
}

/** Gap between the numbers and the text, and width of the numbers, in pixels. */
export const NUMBERS = { gap: 18, width: 48 } as const;

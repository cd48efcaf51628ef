/** A box in pixels, relative to the host. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly width?: number;
  readonly height?: number;
}

/**
 * A box as inline style. It is positioned by a transform: what moves so is no layout shift of the
 * page, as the browser counts it.
 */
export function boxStyle({ left, top, ...size }: PixelBox): Record<string, string> {
  return {
    left: '0px',
    top: '0px',
    transform: `translate(${left}px, ${top}px)`,
    ...Object.fromEntries(Object.entries(size).map(([name, pixels]) => [name, `${pixels}px`])),
  };
}

/** Space between the numbers and the text, and the room that they have, in pixels. */
export const NUMBERS = { gap: 18, width: 48 } as const;

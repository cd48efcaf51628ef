import type { Palette } from '../marks/choose-palette.ts';

export interface Dress {
  /** Of our surfaces, and of lines under the words. */
  readonly palette: Palette;
  /** Of what stands beside the words. */
  readonly beside: Palette;
  readonly font: string;
  /** How our custom properties are called on this page. */
  readonly names: string;
}

/** Gives what holds all of ours the colours and the face that fit the page. */
export function dress(container: HTMLElement, { palette, beside, font, names }: Dress): void {
  container.classList.toggle('dark', palette.dark);
  const properties = {
    serif: `"${font}", serif`,
    'mark-ink': beside.quiet,
    'mark-ink-on': beside.ink,
    'mark-neutral': palette.neutral,
  };
  for (const [name, value] of Object.entries(properties)) {
    const property = `--${names}-${name}`;
    // All that is ours is styled anew when one of them is set, be it to what it was.
    if (container.style.getPropertyValue(property) !== value)
      container.style.setProperty(property, value);
  }
}

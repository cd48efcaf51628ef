import type { Palette } from '../marks/choose-palette.ts';

export interface Dress {
  /** For our surfaces, and for lines under the words. */
  readonly palette: Palette;
  /** For what is beside the words. */
  readonly beside: Palette;
  readonly font: string;
  /** Prefix of our custom properties on this page. */
  readonly names: string;
}

/** Gives our container the colours and the typeface that suit the page. */
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
    // Setting one of them restyles everything of ours, even if the value is the same.
    if (container.style.getPropertyValue(property) !== value)
      container.style.setProperty(property, value);
  }
}

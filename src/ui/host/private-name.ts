/** How the names of our custom properties begin in the style sheets as they are written. */
const WRITTEN = '--aw-';

/** A name that no page can guess, good for CSS. */
export function privateName(): string {
  const [a = 0, b = 0] = crypto.getRandomValues(new Uint32Array(2));
  return `n${a.toString(36)}${b.toString(36)}`;
}

/**
 * The custom properties of a style sheet under a name that no page can guess: a page may register a
 * property of any name, with a type and a value that would take ours away.
 */
export function withPrivateNames(css: string, name: string): string {
  return css.replaceAll(WRITTEN, `--${name}-`);
}

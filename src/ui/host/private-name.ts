/** Prefix of our custom properties in the style sheets as written. */
const WRITTEN = '--aw-';

/** A name that no page can guess, valid in CSS. */
export function privateName(): string {
  const [a = 0, b = 0] = crypto.getRandomValues(new Uint32Array(2));
  return `n${a.toString(36)}${b.toString(36)}`;
}

/**
 * Renames the custom properties of a style sheet so that no page can guess them: a page may register a
 * property of any name, with a type and a value that would override ours.
 */
export function withPrivateNames(css: string, name: string): string {
  return css.replaceAll(WRITTEN, `--${name}-`);
}

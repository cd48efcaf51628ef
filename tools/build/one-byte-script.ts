import type { Plugin } from 'vite';

/**
 * The same script, or JSON, in ASCII letters alone. An engine keeps a script in two bytes a letter as soon as
 * one of its letters needs them, and for as long as any of it may still be compiled; so one that would grow
 * to more than that (with many Cyrillic words) is left as it is, and one with letters that take two units of
 * UTF-16: how those are escaped depends on where they stand. Not for raw template strings.
 */
export function inAscii(code: string): string {
  if (/[\ud800-\udfff]/.test(code)) return code;
  const escaped = code.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return escaped.length < code.length * 2 ? escaped : code;
}

/** Writes each script by {@link inAscii}, after all else. */
export function oneByteScript(): Plugin {
  return {
    name: 'one-byte-script',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = inAscii(file.code);
      }
    },
  };
}

import type { Plugin } from 'vite';

/**
 * Methods of Readability that say nothing about where an article's words stand: metadata in scripts,
 * which we switch off, and what is made of pictures, addresses and class names of the result.
 */
const UNUSED = [
  '_getJSONLD',
  '_unwrapNoscriptImages',
  '_fixLazyImages',
  '_fixRelativeUris',
  '_simplifyNestedElements',
  '_cleanClasses',
];

/** Leaves out of Readability what costs bytes on every covered page and finds no words. */
export function textOnlyReadability(): Plugin {
  return {
    name: 'afterword-text-only-readability',
    transform(code, id) {
      if (/@mozilla\/readability\/index\.js$/.test(id))
        return { code: ONLY_READABILITY, map: null };
      if (!/@mozilla\/readability\/Readability\.js$/.test(id)) return null;
      return { code: UNUSED.reduce(emptied, code), map: null };
    },
  };
}

/** The package's entry brings a second library, which only guesses whether a page is an article. */
const ONLY_READABILITY = `exports.Readability = require('./Readability');\n`;

/** `code` with an empty method in place of the one of that name. Throws where an update has taken it away. */
function emptied(code: string, method: string): string {
  const pattern = new RegExp(`^ {2}${method}\\(.*\\) \\{\\n(?:.*\\n)*? {2}\\},$`, 'm');
  if (!pattern.test(code)) throw new Error(`Readability: expected a method ${method}`);
  return code.replace(pattern, `  ${method}() {},`);
}

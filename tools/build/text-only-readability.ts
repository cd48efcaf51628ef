import type { Plugin } from 'vite';

/**
 * Methods of Readability that say nothing about where an article's words stand: metadata in scripts,
 * which we switch off, and what is made of pictures, addresses, styles and class names of the result.
 */
const UNUSED = [
  '_getJSONLD',
  '_isUrl',
  '_isSingleImage',
  '_unwrapNoscriptImages',
  '_fixLazyImages',
  '_fixRelativeUris',
  '_simplifyNestedElements',
  '_cleanClasses',
  '_cleanStyles',
];

/** Of what the page says of itself only the title matters; a `meta` element is not in our copy. */
const METADATA = 'return { title: this._unescapeHtmlEntities(this._getArticleTitle()) };';

/** Every pattern has to be found, so that an update cannot bring anything back unseen. */
const REWRITINGS: readonly (readonly [what: RegExp, by: string])[] = [
  // Logging, and the sentences that it would write.
  [/^ *this\.log\([^;]*?\);$/gm, ''],
  [/if \(this\._debug\)/g, 'if (false)'],
  [/errs\.push\([^;]*?\);/g, 'errs.push(1);'],
  // Patterns and tables of the methods above, and some that nothing uses.
  [
    /^ {4}(?:extraneous|replaceFonts|nextLink|prevLink|srcsetUrl|b64DataUrl|jsonLdArticleTypes):\s+\/.*,$/gm,
    '',
  ],
  [/^ {2}(?:PRESENTATIONAL_ATTRIBUTES|DEPRECATED_SIZE_ATTRIBUTE_ELEMS): \[[^\]]*\],$/gm, ''],
];

/** Leaves out of Readability what costs bytes on every covered page and finds no words. */
export function textOnlyReadability(): Plugin {
  return {
    name: 'afterword-text-only-readability',
    transform(code, id) {
      if (/@mozilla\/readability\/index\.js$/.test(id))
        return { code: ONLY_READABILITY, map: null };
      if (!/@mozilla\/readability\/Readability\.js$/.test(id)) return null;
      const emptied = UNUSED.reduce((text, method) => withBody(text, method, ''), code);
      const short = withBody(emptied, '_getArticleMetadata', METADATA);
      return { code: REWRITINGS.reduce(rewritten, short), map: null };
    },
  };
}

/** The package's entry brings a second library, which only guesses whether a page is an article. */
const ONLY_READABILITY = `exports.Readability = require('./Readability');\n`;

/** `code` with another body of a method. Throws where an update has taken the method away. */
function withBody(code: string, method: string, body: string): string {
  const pattern = new RegExp(`^ {2}${method}\\(.*\\) \\{\\n(?:.*\\n)*? {2}\\},$`, 'm');
  if (!pattern.test(code)) throw new Error(`Readability: expected a method ${method}`);
  return code.replace(pattern, () => `  ${method}() { ${body} },`);
}

function rewritten(code: string, [what, by]: readonly [what: RegExp, by: string]): string {
  if (code.search(what) === -1) throw new Error(`Readability: expected ${what}`);
  return code.replace(what, by);
}

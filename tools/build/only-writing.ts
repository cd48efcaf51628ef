import type { Plugin } from 'vite';

/** Modules of libraries that write files for us, and what of them is left: neither network nor HTML. */
const REPLACED: readonly (readonly [module: RegExp, code: string])[] = [
  [
    // The library can also read references from addresses.
    /@citation-js\/core\/lib-mjs\/util\/fetchFile\.js$/,
    `const refuse = () => { throw new Error('expected no address'); };
export { refuse as fetchFile, refuse as fetchFileAsync, refuse as setUserAgent };
export default refuse;`,
  ],
  // Lists of references that are read, changed and shown as HTML: we call its formats ourselves.
  [/@citation-js\/core\/lib-mjs\/Cite\/index\.js$/, 'export default null;'],
  [
    // Only for names in Markdown that was read, not written.
    /decode-named-character-reference\/index\.dom\.js$/,
    'export const decodeNamedCharacterReference = () => false;',
  ],
];

/** Leaves out what the libraries behind our exports have for reading. */
export function onlyWriting(): Plugin {
  return {
    name: 'afterword-only-writing',
    enforce: 'pre',
    load(id) {
      const replaced = REPLACED.find(([module]) => module.test(id.replaceAll('\\', '/')));
      return replaced ? { code: replaced[1], map: null } : null;
    },
  };
}

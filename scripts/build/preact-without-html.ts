import type { Plugin } from 'vite';

/**
 * Takes the assignment to innerHTML, which `dangerouslySetInnerHTML` needs and we never use, out of
 * Preact: stores look for it, and a page with Trusted Types refuses it. Fails when it is not found,
 * so that an update of Preact cannot bring it back unseen.
 */
export function preactWithoutHtml(): Plugin {
  return {
    name: 'afterword-preact-without-html',
    transform(code, id) {
      if (!/preact\/dist\/preact\.m?js$/.test(id)) return null;
      if (!code.includes('.innerHTML')) throw new Error(`${id}: expected .innerHTML in Preact`);
      return { code: code.replaceAll('.innerHTML', '.textContent'), map: null };
    },
  };
}

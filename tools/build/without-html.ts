import type { Plugin } from 'vite';

interface Rewriting {
  readonly module: RegExp;
  /** Every `from` has to be there, so that an update cannot bring an assignment back unseen. */
  readonly replace: readonly (readonly [from: string, to: string])[];
}

/**
 * Libraries that parse HTML from strings where we have no use for it. Stores look for that, and a page with
 * Trusted Types may refuse it.
 */
const REWRITINGS: readonly Rewriting[] = [
  {
    // Only for `dangerouslySetInnerHTML`, which we never use.
    module: /preact\/dist\/preact\.m?js$/,
    replace: [['.innerHTML', '.textContent']],
  },
  {
    module: /@mozilla\/readability\/Readability\.js$/,
    replace: [
      // A second attempt starts from a copy of the nodes instead of from their HTML.
      ['var pageCacheHtml = page.innerHTML;', 'var pageCache = page.cloneNode(true);'],
      [
        'page.innerHTML = pageCacheHtml;',
        'page.replaceChildren(...pageCache.cloneNode(true).childNodes);',
      ],
    ],
  },
];

/** Takes assignments of HTML out of the libraries we bundle. */
export function withoutHtml(): Plugin {
  return {
    name: 'afterword-without-html',
    transform(code, id) {
      const rewriting = REWRITINGS.find(({ module }) => module.test(id));
      if (!rewriting) return null;
      return { code: rewrite(code, id, rewriting), map: null };
    },
  };
}

function rewrite(code: string, id: string, { replace }: Rewriting): string {
  return replace.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`${id}: expected ${from}`);
    return text.replaceAll(from, to);
  }, code);
}

/** Words of a quote that must stand in a row before it is taken for a slip of the pen. */
const FEWEST = 3;
/** Words of the article that are shown where it goes on otherwise. */
const SHOWN = 4;

/**
 * Says where `text` departs from `quote`, for somebody who copied it: "the article has …"; null where
 * too little of it stands there. White space of any kind and the form of quotation marks and dashes
 * are looked through, since they are what a copy loses.
 */
export function nearQuote(quote: string, text: string): string | null {
  const words = quote.trim().split(/\s+/);
  for (let count = words.length; count >= Math.min(FEWEST, words.length); count -= 1) {
    const found = new RegExp(words.slice(0, count).map(loosely).join('\\s+')).exec(text);
    if (!found) continue;
    if (count === words.length) return `the article has “${found[0]}”`;
    const rest = text.slice(found.index + found[0].length).trim();
    const next = rest.split(/\s+/, SHOWN).join(' ');
    return `after “${words.slice(0, count).join(' ')}” the article ${next ? `has “${next}”` : 'ends'}`;
  }
  return null;
}

function loosely(word: string): string {
  return word
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/["“”„«»]/g, '["“”„«»]')
    .replace(/['‘’‚]/g, "['‘’‚]")
    .replace(/[-‐‑–—]/g, '[-‐‑–—]');
}

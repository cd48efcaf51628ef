/** What ends a sentence, also inside quotation marks or brackets of its own. */
const ENDED = /[.!?…][”»"’')\]]*$/u;

/**
 * Puts `args` for `$1` to `$9`, as WebExtension messages do; `$$` is a dollar sign.
 * A placeholder without an argument becomes nothing. Where an argument ends a sentence itself, the message
 * does not end it again.
 */
export function substitute(message: string, args: readonly (string | number)[]): string {
  return message.replace(
    /\$([$1-9])([”»]?\.(?=\s|$))?/g,
    (_, sign: string, end: string | undefined) =>
      sign === '$' ? `$${end ?? ''}` : endedOnce(String(args[Number(sign) - 1] ?? ''), end ?? ''),
  );
}

/** `words` and their end: a full stop, perhaps with a quotation mark before it. */
function endedOnce(words: string, end: string): string {
  if (end === '' || !ENDED.test(words)) return words + end;
  // Russian and Belarusian set the full stop behind the mark; any other sign of an end stays before it.
  if (end.startsWith('»') && /[^.!?…]\.$/u.test(words)) return words.slice(0, -1) + end;
  return words + end.slice(0, -1);
}

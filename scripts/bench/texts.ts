import type { ClaimTarget } from '../../src/core/model/claim.ts';

/** Invented sentences of dictionary words, the common ones often, about `length` units in all. */
export function inventedText(
  words: readonly string[],
  length: number,
  random: () => number,
): string {
  const sentences: string[] = [];
  for (let size = 0; size < length; ) {
    const count = 8 + Math.floor(random() * 12);
    const sentence = Array.from({ length: count }, () => {
      // Zipf's law, roughly: half of the words are among the first few hundred.
      const rank = Math.floor(words.length ** random()) - 1;
      return words[rank] ?? 'the';
    }).join(' ');
    sentences.push(`${sentence[0]?.toUpperCase()}${sentence.slice(1)}.`);
    size += sentence.length + 2;
  }
  return sentences.join(' ');
}

/** Claims on `count` spans of `text`, spread over it, in its order. */
export function claimsOn(text: string, count: number, random: () => number): ClaimTarget[] {
  return Array.from({ length: count }, (_, index) => {
    const near = Math.floor(((index + random() * 0.5) * (text.length - 300)) / count) + 40;
    const start = text.indexOf(' ', near) + 1;
    const end = text.indexOf(' ', start + 50 + Math.floor(random() * 60));
    return {
      id: `claim-${index}`,
      selector: {
        exact: text.slice(start, end),
        prefix: text.slice(start - 32, start),
        suffix: text.slice(end, end + 32),
      },
      kind: 'fact',
      verdict: 'unverified',
      headline: 'An invented claim',
    };
  });
}

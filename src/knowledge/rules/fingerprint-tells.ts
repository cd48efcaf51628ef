import type { Rule } from './rule.ts';

/** What stands for a shorter text, or for less of it, is on pages of other texts as well. */
const FEWEST = 6;
/** Winnowing keeps one hash in each 24 words or more, and seldom more than one in six. */
const MOST_WORDS_APART = 48;
const LEAST_WORDS_APART = 4;

export const fingerprintTells: Rule<'no-fingerprint'> = {
  name: 'fingerprint-tells',
  reason: 'A fingerprint tells its article from others, so that no note stands on another page.',
  check: (base) =>
    base.articles.flatMap(({ id, fingerprint }, index) => {
      if (!fingerprint) return [];
      const { words, shingles } = fingerprint;
      const count = new Set(shingles).size;
      const isPlain =
        count === shingles.length && shingles.every((one) => one > 0 && one < 2 ** 32);
      const fewest = Math.max(FEWEST, Math.ceil(words / MOST_WORDS_APART));
      const most = Math.max(3 * FEWEST, Math.floor(words / LEAST_WORDS_APART));
      if (isPlain && count >= fewest && count <= most) return [];
      const location = base.locationOf('articles', index, 'fingerprint', 'shingles');
      const message = `${id}: ${shingles.length} hashes are no fingerprint of ${words} words; let kb:pack make it`;
      return [{ location, code: 'no-fingerprint', message }];
    }),
};

import type { Evidence } from './evidence.ts';
import type { MentionReason } from './mention.ts';
import type { TermId } from './mention-part.ts';
import type { Hit } from './phrase-hits.ts';
import type { Reading } from './reading.ts';
import type { Sentence } from './sentences.ts';
import { windowsWithAll } from './windows.ts';

/** Words that a reason names at most. */
const WORDS = 6;

/** The shortest stretch of the sentence that has what names the event, and why it was taken. */
export function tellMention(
  { profile, date }: Evidence,
  sentence: Sentence,
  { reading, probability }: { readonly reading: Reading; readonly probability: number },
): { window: Hit; reason: MentionReason } {
  const shared = sharedHits({ ...profile.other, ...profile.title }, sentence, reading);
  const titled = shared.filter(({ term }) => profile.title[term] !== undefined);
  const telling = titled.length >= 2 ? titled : shared.slice(0, Math.max(2, titled.length));
  const groups = telling.map(({ hits }) => hits);
  const length = sentence.last - sentence.first + 1;
  const [window] = windowsWithAll(groups, reading.words, length).sort(
    (a, b) => a.last - a.first - (b.last - b.first),
  );
  const words = shared.map(({ hits }) => wordsAt(hits[0], reading));
  return {
    window: window ?? sentence,
    reason: {
      words: [...new Set(words)].slice(0, WORDS),
      date: date.date ? wordsAt(date.date, reading) : null,
      probability,
    },
  };
}

/** Terms of the sentence that the event has too, the most telling first. */
function sharedHits(
  weights: Readonly<Record<TermId, number>>,
  { first, last }: Sentence,
  { terms }: Reading,
) {
  const shared: { term: TermId; weight: number; hits: readonly Hit[] }[] = [];
  for (const [term, all] of terms) {
    const weight = weights[term];
    const hits = all.filter((hit) => hit.first >= first && hit.last <= last);
    if (weight !== undefined && hits.length > 0) shared.push({ term, weight, hits });
  }
  return shared.sort((a, b) => b.weight - a.weight);
}

function wordsAt(hit: Hit | undefined, { text, words }: Reading): string {
  const [first, last] = [words[hit?.first ?? -1], words[hit?.last ?? -1]];
  return first && last ? text.slice(first.span.start, last.span.end) : '';
}

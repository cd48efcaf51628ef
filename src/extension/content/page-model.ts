import type { Match } from '../../core/matching/match.ts';
import type { Mention } from '../../core/mentions/mention.ts';
import type { ArticleMatching } from '../../core/model/knowledge-base.ts';
import type { PageText } from '../../page/page-text.ts';
import type { MissingNote, OverlayMention, OverlayNote } from '../../ui/overlay-model.ts';
import { BoundWords } from './bound-words.ts';

/** A note together with where its words stand in the page's text. */
export type BoundNote = OverlayNote & { readonly words: BoundWords };
export type BoundMention = OverlayMention & { readonly words: BoundWords };

/** Turns matches into notes with live words, and into the list of what has no mark here. */
export function notesOf(
  article: ArticleMatching,
  matches: readonly Match[],
  text: PageText,
): { notes: BoundNote[]; missing: MissingNote[] } {
  const notes: BoundNote[] = [];
  const missing: MissingNote[] = [];
  const byClaim = new Map(matches.map((match) => [match.claim, match]));
  article.claims.forEach((claim, index) => {
    const match = byClaim.get(claim.id);
    if (!match) return;
    const { status, span, difference } = match;
    const number = index + 1;
    if (status === 'altered' || status === 'ambiguous' || status === 'absent') {
      missing.push({ number, claim, status, difference });
    } else if (span) {
      const words = new BoundWords(text, span);
      notes.push({ number, claim, status, difference, words, range: () => words.range() });
    }
  });
  return { notes, missing };
}

export function mentionsOf(mentions: readonly Mention[], text: PageText): BoundMention[] {
  return mentions.map(({ event, span }, index) => {
    const words = new BoundWords(text, span);
    return { number: index + 1, event, words, range: () => words.range() };
  });
}

import { approximateSearchFor } from '../../core/matching/approximate-search-for.ts';
import type { Match } from '../../core/matching/match.ts';
import { isBound } from '../../core/matching/match.ts';
import { createMatcher } from '../../core/matching/matcher.ts';
import type { MarkTarget } from '../../core/model/mark.ts';
import type { ArticleFingerprint } from '../../core/recognition/fingerprint.ts';
import type { Draft, DraftNote } from '../../core/writing/draft.ts';
import { fingerprintArticle } from '../../knowledge/compiler/fingerprint-article.ts';
import { prepareClaims } from '../../knowledge/compiler/prepare-claims.ts';
import { notesInOrder } from '../../knowledge/writing/notes-in-order.ts';
import { bindMark } from '../../page/bind-mark.ts';
import { matchInterrupted } from '../../page/match-interrupted.ts';
import { matchText } from '../../page/match-text.ts';
import type { PageText } from '../../page/page-text.ts';
import type { NoteOnPage } from '../../ui/writer/writer-model.ts';

/** The writer has the search for changed words built in. */
const LATE = { approximateSearchFor, matchInterrupted };

/** The matches of notes, by the notes' ids, and the text that their spans are in. */
export interface FoundNotes {
  readonly matches: ReadonlyMap<string, Match>;
  readonly text: PageText;
}

/**
 * Finds the words of a draft's notes on the page with the same search as the claims of a knowledge
 * base. Yields now and then; run it in slices.
 */
export function* findNotes(draft: Draft, text: PageText): Generator<void, FoundNotes> {
  const targets = notesInOrder(draft).map(targetOf);
  const prepared = prepareClaims(targets, draft.text);
  const matcher = createMatcher(targets, prepared, () => approximateSearchFor({ targets }));
  const found = yield* matchText(matcher, text, fingerprintOf(draft), () => LATE);
  return { matches: new Map(found.matches.map((one) => [one.claim, one])), text: found.text };
}

/** The notes in article order, anchored if they were found. */
export function bindNotes(draft: Draft, { matches, text }: FoundNotes): readonly NoteOnPage[] {
  return notesInOrder(draft).map((note, index) => {
    const match = matches.get(note.id);
    const facts = {
      ...targetOf(note),
      base: draft.id,
      number: index + 1,
      status: match?.status ?? ('absent' as const),
      span: match?.span ?? null,
      difference: match?.difference ?? [],
      evidence: match?.evidence ?? null,
    };
    // A note that was not searched for yet is not reported as missing.
    const isFound = match === undefined || isBound(match);
    return { note, number: facts.number, mark: bindMark(facts, text), isFound };
  });
}

/** The kind does not affect the search. Without one, a note gets an event's line, which is neutral. */
function targetOf({ id, kind, verdict, headline, target }: DraftNote): MarkTarget {
  return { id, selector: target, verdict, headline, kind: kind ?? 'event' };
}

function fingerprintOf({ id, article, text }: Draft): ArticleFingerprint {
  const { url, headline } = article;
  return fingerprintArticle({ article: id, knowledgeBase: id, urls: [url], headline, text });
}

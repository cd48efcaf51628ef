import type { Mention } from '../core/mentions/mention.ts';
import type { Mark } from '../core/model/mark.ts';
import { bindMark } from './bind-mark.ts';
import type { PageText } from './page-text.ts';

/** Marks for the events of one knowledge base that a page mentions, numbered in the order of the text. */
export function eventMarks(
  mentions: readonly Mention[],
  { base, published }: { readonly base: string; readonly published: string | null },
  text: PageText,
): Mark<Range>[] {
  return mentions.map(({ event, span, reason }, index) =>
    bindMark(
      {
        id: event,
        kind: 'event',
        base,
        number: index + 1,
        selector: null,
        verdict: null,
        headline: '',
        // The mention finder found exactly these words.
        status: 'exact',
        span,
        difference: [],
        evidence: null,
        mention: { published, reason },
      },
      text,
    ),
  );
}

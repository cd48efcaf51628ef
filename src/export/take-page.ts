import type { BaseOnPage } from '../core/model/annotated-page.ts';
import type { Mark } from '../core/model/mark.ts';
import type { Place } from '../core/model/place.ts';
import type { Span } from '../core/span.ts';
import type { TakenDetails, TakenMark, TakenPage } from './taken-page.ts';

interface OnPage {
  readonly address: string;
  /** The knowledge base that speaks: a file never mixes two. */
  readonly base: BaseOnPage;
  readonly marks: readonly Mark[];
  readonly details: TakenDetails;
  placeOf(span: Span): Place | null;
}

/** What one knowledge base says on a page, as plain data. */
export function takePage({ address, base, marks, details, placeOf }: OnPage): TakenPage {
  const own = marks.filter((mark) => mark.base === base.knowledgeBase.id);
  return {
    address,
    ...base,
    marks: own.map((mark) => toTaken(mark, placeOf)),
    details,
  };
}

function toTaken(mark: Mark, placeOf: OnPage['placeOf']): TakenMark {
  const { range: _, pieces: __, ...facts } = mark;
  return { ...facts, place: mark.span && placeOf(mark.span) };
}

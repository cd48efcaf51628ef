import type { BaseOnPage } from '../core/model/annotated-page.ts';
import type { Mark } from '../core/model/mark.ts';
import type { PageSelectors } from '../core/model/page-selectors.ts';
import type { Span } from '../core/span.ts';
import type { TakenDetails, TakenMark, TakenPage } from './taken-page.ts';

interface OnPage {
  readonly address: string;
  /** The knowledge base that speaks: a file never mixes two. */
  readonly base: BaseOnPage;
  readonly marks: readonly Mark[];
  readonly details: TakenDetails;
  selectorsFor(span: Span): PageSelectors | null;
}

/** What one knowledge base says on a page, as plain data. */
export function takePage({ address, base, marks, details, selectorsFor }: OnPage): TakenPage {
  const own = marks.filter((mark) => mark.base === base.knowledgeBase.id);
  return {
    address,
    ...base,
    marks: own.map((mark) => toTaken(mark, selectorsFor)),
    details,
  };
}

function toTaken(mark: Mark, selectorsOf: OnPage['selectorsFor']): TakenMark {
  const { range: _, pieces: __, ...facts } = mark;
  return { ...facts, selectors: mark.span && selectorsOf(mark.span) };
}

import type { AnnotatedPage, BaseOnPage } from '../core/model/annotated-page.ts';

/** The knowledge bases that have anything to show on the page. */
export function coveringBases({ bases, marks }: AnnotatedPage): readonly BaseOnPage[] {
  return bases.filter(
    ({ article, knowledgeBase }) =>
      article !== null || marks.some(({ base }) => base === knowledgeBase.id),
  );
}

/**
 * The knowledge base that the panel shows: the one with this id, else the first whose article this is, else the first that has a mark here. Throws if none covers the page: then
 * nothing of ours is shown.
 */
export function baseInFront(page: AnnotatedPage, wanted: string | null): BaseOnPage {
  const covering = coveringBases(page);
  const base =
    covering.find(({ knowledgeBase }) => knowledgeBase.id === wanted) ??
    covering.find(({ article }) => article !== null) ??
    covering[0];
  if (!base) throw new Error('expected a knowledge base that covers the page');
  return base;
}

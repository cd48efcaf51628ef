import type { AnnotatedPage } from '../../core/model/annotated-page.ts';
import type { Mark } from '../../core/model/mark.ts';
import { numberOf } from '../marks/number-of.ts';
import type { Messages } from '../messages/create-messages.ts';

/** "7 of 82": among all numbered marks of its knowledge base, orphans too. */
export function positionOf(mark: Mark, { marks }: AnnotatedPage, { t }: Messages): string {
  const all = marks.filter(({ base, number }) => base === mark.base && number !== null);
  return t('note_position', numberOf(mark), String(all.length));
}

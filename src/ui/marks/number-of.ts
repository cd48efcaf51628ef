import type { Mark } from '../../core/model/mark.ts';

/** A mark's number as readers see it: "12", and "B3" where several knowledge bases cover the page. */
export function numberOf({ number, siglum = '' }: Pick<Mark, 'number' | 'siglum'>): string {
  return siglum + String(number);
}

import type { Mark } from '../../core/model/mark.ts';
import { coveringBases } from '../base-in-front.ts';
import type { OverlayModel } from '../overlay-model.ts';
import type { PrintedText } from '../print/printed-text.ts';

/**
 * Tells apart by a letter what several knowledge bases say of one page, as a critical edition tells its
 * witnesses: the first one's numbers stand alone, the second's have a B. The marks come in the order of
 * the text, on the same words in that of the bases.
 */
export function withSigla(model: OverlayModel): OverlayModel {
  const covering = coveringBases(model).map(({ knowledgeBase }) => knowledgeBase.id);
  if (covering.length < 2) return model;
  const sigla = new Map(covering.map((base, index) => [base, siglumOf(index)]));
  const marks = model.marks.map((mark) => ({ ...mark, siglum: sigla.get(mark.base) ?? '' }));
  return { ...model, marks };
}

/** Marks that stand on the page as they are read: those of several bases among each other. */
export function inTextOrder<Some extends Mark>(marks: readonly Some[]): readonly Some[] {
  const [first] = marks;
  if (marks.every(({ base }) => base === first?.base)) return marks;
  return [...marks].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}

/** The same letters for the words as they are printed. */
export function withPrintedSigla(
  printed: PrintedText,
  { marks }: Pick<OverlayModel, 'marks'>,
): PrintedText {
  const sigla = new Map(marks.map(({ base, siglum }) => [base, siglum ?? '']));
  const lettered = printed.marks.map((mark) => ({ ...mark, siglum: sigla.get(mark.base) ?? '' }));
  return { ...printed, marks: lettered };
}

const LETTERS = 26;

function siglumOf(index: number): string {
  if (index === 0) return '';
  const letter = String.fromCharCode('A'.charCodeAt(0) + (index % LETTERS));
  return letter.repeat(1 + Math.floor(index / LETTERS));
}

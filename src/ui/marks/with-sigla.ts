import type { Mark } from '../../core/model/mark.ts';
import { coveringBases } from '../base-in-front.ts';
import type { OverlayModel } from '../overlay-model.ts';
import type { PrintedText } from '../print/printed-text.ts';

/**
 * Uses a letter to tell apart what several knowledge bases say about one page, as a critical edition does its
 * witnesses: the first base's numbers have no letter, the second's have a B. The marks come in the order of
 * the text, and for the same words in the order of the bases.
 */
export function withSigla(model: OverlayModel): OverlayModel {
  const covering = coveringBases(model).map(({ knowledgeBase }) => knowledgeBase.id);
  if (covering.length < 2) return model;
  const sigla = new Map(covering.map((base, index) => [base, siglumOf(index)]));
  const marks = model.marks.map((mark) => ({ ...mark, siglum: sigla.get(mark.base) ?? '' }));
  return { ...model, marks };
}

/** Marks on the page in text order, with those of several bases interleaved. */
export function inTextOrder<Some extends Mark>(marks: readonly Some[]): readonly Some[] {
  const [first] = marks;
  if (marks.every(({ base }) => base === first?.base)) return marks;
  return [...marks].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}

/** The same letters for the printed text. */
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

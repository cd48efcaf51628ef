import type { Mark } from '../../core/model/mark.ts';
import { textBlocks } from '../../page/text-blocks.ts';
import type { PrintedMark, PrintedText } from '../../ui/print/printed-text.ts';
import type { Look } from './look-at-page.ts';

/** The words of the page with the marks that a reader wants to see, for paper. */
export function printedText({ text, marks }: Look, isShown: (mark: Mark) => boolean): PrintedText {
  const printed = marks.filter(isShown).flatMap(({ span, base, number, kind }): PrintedMark[] => {
    return span ? [{ ...span, base, number, kind }] : [];
  });
  return { text: text.text, blocks: textBlocks(text), marks: printed };
}

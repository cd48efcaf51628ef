import type { Mark } from '../../core/model/mark.ts';
import type { PageText } from '../../page/page-text.ts';
import { textBlocks } from '../../page/text-blocks.ts';
import type { PrintedMark, PrintedText } from '../../ui/print/printed-text.ts';

/** The page's words, with the marks that the reader wants to see, for printing. */
export function printedText(text: PageText, marks: readonly Mark[]): PrintedText {
  const printed = marks.flatMap(({ span, base, number, kind }): PrintedMark[] => {
    return span ? [{ ...span, base, number, kind }] : [];
  });
  return { text: text.text, blocks: textBlocks(text), marks: printed };
}

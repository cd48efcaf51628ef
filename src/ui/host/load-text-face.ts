import { fontsOf } from '../../dom/documents.ts';

/** The weights that chip and numbers are written in. */
const WEIGHTS = [400, 700];

/**
 * Resolves once our text face, called `name`, is there for what lies on the page from the start, or can't be had;
 * never rejects. What is measured before would have to be measured again.
 */
export async function loadTextFace(document: Document, name: string): Promise<void> {
  const fonts = fontsOf(document);
  await Promise.allSettled(WEIGHTS.map((weight) => fonts.load(`${weight} 15px "${name}"`)));
}

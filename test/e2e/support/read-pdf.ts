import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfSeen {
  readonly pages: number;
  /** All words in the order of the file, white space made alike. */
  readonly text: string;
  /** Text set smaller than the words around it and raised: figures of notes. */
  readonly small: readonly string[];
  /** Paths that are drawn: lines, boxes, pictures made of lines. */
  readonly paths: number;
}

/** What a printed file says and how many lines it draws. */
export async function readPdf(data: Uint8Array): Promise<PdfSeen> {
  const file = await getDocument({ data: new Uint8Array(data), verbosity: 0 }).promise;
  const words: string[] = [];
  const small: string[] = [];
  let paths = 0;
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const items = (await page.getTextContent()).items.flatMap((item) =>
      'str' in item ? [item] : [],
    );
    for (const { str, height } of items) {
      words.push(str);
      if (height > 0 && height < 8)
        small.push(...str.split(/\s+/).filter((word) => /^(\d{1,2}|†)$/.test(word)));
    }
    const { fnArray } = await page.getOperatorList();
    paths += fnArray.filter((code) => code === OPS.constructPath).length;
  }
  await file.destroy();
  const text = words.join(' ').replace(/\s+/g, ' ').trim();
  return { pages: file.numPages, text, small, paths };
}

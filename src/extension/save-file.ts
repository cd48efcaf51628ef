import { createElement } from '../dom/documents.ts';

interface TextFile {
  readonly name: string;
  readonly text: string;
  readonly mediaType: string;
}

/**
 * Hands text to the browser as a file to save. Must be called soon after a click. The link stands in no
 * document, so that a page neither sees it nor is asked.
 */
export function saveFile({ name, text, mediaType }: TextFile): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }));
  // Of an anchor's name this is the type.
  const link = createElement(document, 'a') as HTMLAnchorElement;
  link.href = url;
  link.download = name;
  link.click();
  // The browser takes the file after the click.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

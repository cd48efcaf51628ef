import { createElement } from '../dom/documents.ts';

/**
 * Hands content to the browser as a file to save. Must be called soon after a click. The link stands in
 * no document, so that a page neither sees it nor is asked.
 */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  // Of an anchor's name this is the type.
  const link = createElement(document, 'a') as HTMLAnchorElement;
  link.href = url;
  link.download = name;
  link.click();
  // The browser takes the file after the click.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

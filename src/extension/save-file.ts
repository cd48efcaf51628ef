import { createElement } from '../dom/documents.ts';

/**
 * Hands content to the browser as a file to save. Must be called soon after a click. The link is in
 * no document, so the page neither sees it nor can interfere.
 */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  // An anchor's element name gives this type.
  const link = createElement(document, 'a') as HTMLAnchorElement;
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/**
 * A file that is dropped beside a field for one would be opened by the browser in place of the page, and what is
 * done there be lost. Words and links are dropped as everywhere.
 */
export function keepDrops(document: Document): void {
  for (const type of ['dragover', 'drop'] as const) {
    document.addEventListener(type, (event) => {
      const { dataTransfer, defaultPrevented } = event;
      if (defaultPrevented || !dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      dataTransfer.dropEffect = 'none';
    });
  }
}

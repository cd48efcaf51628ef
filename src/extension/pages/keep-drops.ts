/**
 * If a file is dropped beside a file field, the browser would open it in place of the page, and the work
 * there would be lost. Text and links can be dropped as usual.
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

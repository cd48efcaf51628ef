/** What the file of settings is called. */
export const SETTINGS_FILE = 'afterword-settings.json';

/** Settings are a few hundred bytes; a file of more than this is something else. */
const LARGEST = 100_000;

/** Hands text to the browser as a file to save. Must be called straight from a click. */
export function saveFile(name: string, text: string): void {
  save(name, new Blob([text], { type: 'application/json' }));
}

/** The same with bytes, whatever they are: the browser gives the file no other ending. */
export function saveBytes(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  save(name, new Blob([bytes], { type: 'application/octet-stream' }));
}

function save(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser takes the file after the click.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** The text of a small file; null when it is too large or cannot be read. */
export async function readSmallFile(file: File): Promise<string | null> {
  if (file.size > LARGEST) return null;
  // A file that went away, or that may not be read, is no settings either.
  return file.text().catch(() => null);
}

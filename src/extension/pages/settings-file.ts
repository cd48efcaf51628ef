/** What the file of settings is called. */
export const SETTINGS_FILE = 'afterword-settings.json';

/** Settings take a few hundred bytes; a larger file is something else. */
const LARGEST = 100_000;

/** The text of a small file; null when it is too large or cannot be read. */
export async function readSmallFile(file: File): Promise<string | null> {
  if (file.size > LARGEST) return null;
  // A file that went away, or that may not be read, is no settings either.
  return file.text().catch(() => null);
}

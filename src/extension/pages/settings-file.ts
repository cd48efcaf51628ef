/** Name of the settings file. */
export const SETTINGS_FILE = 'afterword-settings.json';

/** Settings take a few hundred bytes; a larger file is something else. */
const LARGEST = 100_000;

/** The text of a small file; null if it is too large or cannot be read. */
export async function readSmallFile(file: File): Promise<string | null> {
  if (file.size > LARGEST) return null;
  // A file that is gone, or may not be read, holds no settings either.
  return file.text().catch(() => null);
}

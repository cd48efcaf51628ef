import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const read = (language: string): Record<string, { message: string }> =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, `../src/_locales/${language}/messages.json`), 'utf8'),
  );
const english = read('en');

test.each(['ru', 'be'])(
  '%s has every message that the browser itself shows, and no unknown one',
  (language) => {
    const keys = Object.keys(read(language));
    expect(keys.filter((key) => !(key in english))).toEqual([]);
    expect(keys).toEqual(
      expect.arrayContaining(Object.keys(english).filter((key) => key.startsWith('ext_'))),
    );
  },
);

test.each(['ru', 'be'])('%s has the placeholders of the English messages', (language) => {
  const placeholders = (message: string) => [...new Set(message.match(/\$\d/g))].sort();
  for (const [key, { message }] of Object.entries(read(language))) {
    expect(placeholders(message), key).toEqual(placeholders(english[key]?.message ?? ''));
  }
});

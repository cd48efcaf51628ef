import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readJson } from '../../tools/build/manifest.ts';
import { ROOT } from '../../tools/lib/root.ts';

const text = (path: string) => readFile(join(ROOT, path), 'utf8');
const manifest = await readJson(join(ROOT, 'manifest.json'));

const messages = async (language: string) =>
  // A file of ours, whose shape other tests check.
  (await readJson(join(ROOT, `src/_locales/${language}/messages.json`))) as Readonly<
    Record<string, { readonly message: string }>
  >;

test.each(['en', 'ru', 'be'])(
  'the listing in %s has the summary of the manifest, short enough',
  async (language) => {
    const words = await messages(language);
    const [, summary = ''] =
      /132[^*]*\*\* (.+)$/m.exec(await text(`docs/store/listing-${language}.md`)) ?? [];
    expect(summary).toBe(words.ext_description?.message);
    expect(summary.length).toBeGreaterThan(20);
    expect(summary.length).toBeLessThanOrEqual(132);
  },
);

test.each(['en', 'ru', 'be'])(
  'the listing in %s names buttons as they are named',
  async (language) => {
    const words = await messages(language);
    const listing = await text(`docs/store/listing-${language}.md`);
    for (const key of ['popup_check', 'chip_who'])
      expect(listing).toContain(words[key]?.message ?? key);
  },
);

test('the guide to the oldest browsers, the limits and the build say what the manifest says', async () => {
  const { gecko, gecko_android } = manifest.browser_specific_settings as Record<
    string,
    { readonly strict_min_version: string }
  >;
  const chromium = String(manifest.minimum_chrome_version);
  const firefox = gecko?.strict_min_version.replace(/\.0$/, '') ?? '';
  expect(gecko_android?.strict_min_version).toBe(gecko?.strict_min_version);
  const plain = (await text('docs/store/versions.md')).replace(/ {2,}/g, ' ');
  expect(plain).toContain(`| Chromium | ${chromium} |`);
  expect(plain).toContain(`| Firefox | ${firefox} |`);
  expect(await text('docs/limits.md')).toContain(
    `Firefox ${firefox} or later and Chromium ${chromium} or later`,
  );
  expect(await text('tools/build/bundle.ts')).toContain(
    `target: ['chrome${chromium}', 'firefox${firefox}']`,
  );
});

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { BROWSERS, builtExtension } from '../../tools/browsers/browsers.ts';
import { forbiddenIn } from '../support/forbidden-code.ts';
import { manifestFaults } from '../support/manifest-faults.ts';

describe.each(BROWSERS)('the package for %s', (name) => {
  const folder = builtExtension(name);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const manifest = JSON.parse(read('manifest.json'));

  test('has no code or HTML from text, and no network API, in its scripts', () => {
    const scripts = files.filter((file) => extname(file) === '.js');
    expect(scripts.length).toBeGreaterThan(2);
    const found = scripts.map((file) => [file, forbiddenIn(read(file))] as const);
    expect(found.filter(([, forbidden]) => forbidden.length > 0)).toEqual([]);
  });

  test('has a first stage that leaves nothing behind: no observer, timer or listener', () => {
    const stage = read('recognise.js');
    expect(stage).not.toMatch(/Observer|setTimeout|setInterval|request(Idle|Animation)|append|onM/);
    // The one listener is for a page that is loaded before it is shown, and goes with its event.
    const listeners = [...stage.matchAll(/addEventListener\([^)]*\)/g)].map(([call]) => call);
    expect(listeners).toEqual([expect.stringMatching(/prerenderingchange.*once/)]);
  });

  const bytesOf = (file: string) => gzipSync(read(file), { level: 9 }).length;

  test('has a recognise.js of at most 3,072 bytes, gzipped', () => {
    expect(bytesOf('recognise.js')).toBeLessThanOrEqual(3_072);
  });

  test('has a content.js of at most 45 KB (46,080 bytes), gzipped, and 59,000 with what finds an article', () => {
    expect(bytesOf('content.js')).toBeLessThanOrEqual(46_080);
    const articles = files.filter((file) => file.endsWith('.matching.js'));
    expect(articles).not.toEqual([]);
    for (const article of articles)
      expect(bytesOf('content.js') + bytesOf(article)).toBeLessThanOrEqual(59_000);
  });

  test('has scripts for pages that an engine keeps in one byte a letter', () => {
    const scripts = ['recognise.js', 'content.js', 'overlay.js', 'opened.js'];
    expect(scripts.filter((file) => /[^\0-\x7f]/.test(read(file)))).toEqual([]);
  });

  test('has scripts that are all well-formed', () => {
    for (const file of files.filter((one) => extname(one) === '.js')) {
      const isModule = file.startsWith('pages');
      const { stderr } = spawnSync(
        process.execPath,
        [...['--check', `--input-type=${isModule ? 'module' : 'commonjs'}`, '-']],
        { input: read(file), encoding: 'utf8' },
      );
      expect(stderr.slice(-200), file).toBe('');
    }
  });

  test('has pages that load nothing from elsewhere', () => {
    const pages = files.filter((file) => /\.(html|css)$/.test(file));
    expect(pages.length).toBeGreaterThan(1);
    const loads = /(src|href)\s*=\s*["']?(https?:|\/\/)|url\(\s*["']?(https?:|\/\/)|@import/;
    expect(pages.filter((file) => loads.test(read(file)))).toEqual([]);
  });

  test('asks for what was agreed, and no more', () => {
    expect(manifestFaults(manifest)).toEqual([]);
  });

  test('has every icon that the manifest names, and nothing of the tests', () => {
    const named = [
      ...Object.values(manifest.icons),
      ...Object.values(manifest.action.default_icon),
    ];
    for (const icon of named) expect(files).toContain(icon);
    expect(files.filter((file) => /\.(ts|tsx|map|svg|yaml|txt)$/.test(file))).toEqual([]);
  });
});

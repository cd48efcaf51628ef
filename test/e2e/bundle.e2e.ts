import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BROWSERS, builtExtension } from './support/browsers.ts';

const FORBIDDEN: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['eval', /\beval\s*\(|new Function\s*\(/],
  ['HTML from strings', /\.(inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write/],
  ['a network API', /\b(fetch|importScripts)\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/],
  ['code of another place', /import\s*\(\s*["'`]https?:|\.src\s*=\s*["'`]https?:/],
];

const OUTLET = ['*://theduran.com/*', '*://www.theduran.com/*'];

describe.each(BROWSERS)('the package for %s', (name) => {
  const folder = builtExtension(name);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const manifest = JSON.parse(read('manifest.json'));

  test.each(FORBIDDEN)('has no %s in its scripts', (_, pattern) => {
    const scripts = files.filter((file) => extname(file) === '.js');
    expect(scripts.length).toBeGreaterThan(2);
    expect(scripts.filter((file) => pattern.test(read(file)))).toEqual([]);
  });

  test('has pages that load nothing from elsewhere', () => {
    const pages = files.filter((file) => /\.(html|css)$/.test(file));
    expect(pages.length).toBeGreaterThan(1);
    const loads = /(src|href)\s*=\s*["']?(https?:|\/\/)|url\(\s*["']?(https?:|\/\/)|@import/;
    expect(pages.filter((file) => loads.test(read(file)))).toEqual([]);
  });

  test('asks for these permissions and no others', () => {
    expect(manifest.permissions).toEqual(['storage', 'activeTab', 'scripting']);
    expect(manifest.host_permissions).toEqual(OUTLET);
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0].matches).toEqual(OUTLET);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('lets its own pages run only its own code', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
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

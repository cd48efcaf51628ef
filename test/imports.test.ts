import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

/** Rooms that a room may import from, besides itself, and packages that only it may know. */
const MAY: Readonly<Record<string, { rooms: readonly string[]; packages: readonly RegExp[] }>> = {
  core: { rooms: [], packages: [] },
  dom: { rooms: [], packages: [] },
  knowledge: {
    rooms: ['core'],
    packages: [/^valibot$/, /^yaml$/, /^jsonc-parser$/, /^node:/, /^@valibot\//],
  },
  export: {
    rooms: ['core'],
    packages: [/^@citation-js\/(core|plugin-bibtex|plugin-ris)$/, /^mdast(-util-.+)?$/],
  },
  page: { rooms: ['core', 'dom'], packages: [/^@mozilla\/readability$/] },
  saved: {
    rooms: [],
    packages: [
      /^(linkedom|parse5|mailsplit|libqp|libmime|warcio|yauzl|plist|bplist-parser)$/,
      /^(html-encoding-sniffer|chardet|@exodus\/bytes\/encoding\.js)$/,
      /^node:/,
    ],
  },
  ui: { rooms: ['core', 'dom', '_locales'], packages: [/^preact(\/|$)/, /^@floating-ui\/dom$/] },
  extension: {
    rooms: ['core', 'dom', 'export', 'knowledge', 'page', 'ui', '_locales'],
    packages: [
      /^preact(\/|$)/,
      /^(valibot|webextension-polyfill|idb|fflate|tldts|unhomoglyph)$/,
      /^virtual:afterword\//,
    ],
  },
};

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
  .map((file) => join(SRC, file));

function importsOf(file: string): string[] {
  const code = readFileSync(file, 'utf8');
  return [...code.matchAll(/(?:^|[\s}])(?:from|import)\s*\(?'([^']+)'/gm)].map(
    ([, path = '']) => path,
  );
}

const roomOf = (path: string) => relative(SRC, path).split(/[\\/]/, 1)[0] ?? '';

test.each(files.map((file) => [relative(SRC, file), file]))(
  '%s imports only what its room may',
  (_, file) => {
    const room = roomOf(file);
    const may = MAY[room];
    expect(may, `a room named ${room}`).toBeDefined();
    const wrong = importsOf(file).filter((path) => {
      if (!path.startsWith('.')) return !may?.packages.some((allowed) => allowed.test(path));
      const target = roomOf(resolve(file, '..', path));
      return target !== room && !may?.rooms.includes(target);
    });
    expect(wrong).toEqual([]);
  },
);

/** What commands and tests share lies in `tools`, which knows neither; only the tests of a command import it. */
test.each([
  ['tools', /^(?:scripts|test)\//, null],
  ['scripts', /^test\//, null],
  ['test', /^scripts\//, /^(?:scripts|docs|library)\//],
])('%s import nothing of what is not theirs', (room, foreign, mayImport) => {
  const root = resolve(SRC, '..');
  const wrong = readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:tsx?|mjs)$/.test(file) && !mayImport?.test(file))
    .flatMap((file) =>
      importsOf(join(root, room, file))
        .filter((path) => path.startsWith('.'))
        .map((path) => relative(root, resolve(root, room, file, '..', path)))
        .filter((path) => foreign.test(path.split('\\').join('/')))
        .map((path) => `${file}: ${path}`),
    );
  expect(wrong).toEqual([]);
});

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { approximateSearchFor } from '../../../src/core/matching/approximate-search-for.ts';
import { createMatcher } from '../../../src/core/matching/matcher.ts';
import { checkBase } from '../../../src/knowledge/check-base.ts';
import {
  compileMatching,
  compileRecognition,
} from '../../../src/knowledge/compiler/compile-matching.ts';
import { KnowledgeError } from '../../../src/knowledge/finding.ts';
import type { KnowledgeBase } from '../../../src/knowledge/knowledge-base.ts';
import { loadBase } from '../../../src/knowledge/load/load-base.ts';
import { packBase } from '../../../src/knowledge/one-file/pack.ts';
import { readOneFile } from '../../../src/knowledge/one-file/read-one-file.ts';
import { unpackBase } from '../../../src/knowledge/one-file/unpack.ts';
import { BUNDLED, ROOT } from '../../../tools/lib/root.ts';

const FOLDERS = [
  ['the bundled base', BUNDLED],
  ['a small one', 'test/fixtures/kb/good'],
] as const;

let folder = '';
let small = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterword-one-file-'));
  small = textOf(await loadBase(join(ROOT, 'test/fixtures/kb/good'), ROOT));
});
afterAll(() => rm(folder, { recursive: true }));

const textOf = (base: KnowledgeBase) => JSON.stringify(packBase(base), null, 2);

describe.each(FOLDERS)('%s in one file', (_, path) => {
  let base: KnowledgeBase;
  let packed: KnowledgeBase;
  beforeAll(async () => {
    base = await loadBase(join(ROOT, path), ROOT);
    packed = readOneFile(textOf(base), 'x.afterword.json');
  });

  test('says the same to a reader and finds the same on a page', () => {
    expect(packed.claims).toEqual(base.claims);
    expect(packed.changelog).toEqual(base.changelog);
    expect(compileRecognition(packed)).toEqual(compileRecognition(base));
    for (const [id, text] of base.texts) {
      const [ours, theirs] = [base, packed].map((one) => {
        const article = compileMatching(one, null).articles.find((known) => known.id === id);
        if (!article) return [];
        const { targets, prepared } = article;
        return createMatcher(targets, prepared, () => approximateSearchFor(article)).match(text);
      });
      expect(theirs).toEqual(ours);
      expect(new Set((theirs ?? []).map(({ status }) => status))).toEqual(new Set(['exact']));
    }
  });

  test('passes no words of the article on but those that are quoted', () => {
    const file = JSON.parse(textOf(base)) as object;
    const words = [...base.texts.values()].join('\n').split(/\s+/);
    // The disclaimer is quoted whole; nothing else is quoted at such length.
    const { articles, ...rest } = file as { articles: { disclaimer?: unknown }[] };
    const said = JSON.stringify([rest, articles.map(({ disclaimer: __, ...article }) => article)]);
    const runs = words.map((_, at) => words.slice(at, at + 60).join(' '));
    expect(runs.filter((run) => run.split(' ').length === 60 && said.includes(run))).toEqual([]);
  });

  test('breaks no rule that the folder keeps', () => {
    expect(checkBase(packed)).toEqual([]);
  });

  test('becomes a folder again, and the same file from it', async () => {
    const unpacked = join(folder, path);
    for (const [name, content] of unpackBase(packed)) {
      await mkdir(dirname(join(unpacked, name)), { recursive: true });
      await writeFile(join(unpacked, name), content);
    }
    expect(textOf(await loadBase(unpacked, unpacked))).toBe(textOf(base));
  });
});

describe('a file that is broken or made to harm is refused whole, with words', () => {
  const refused = (text: string) => {
    try {
      readOneFile(text, 'x.afterword.json');
      return null;
    } catch (error) {
      expect(error).toBeInstanceOf(KnowledgeError);
      return (error as KnowledgeError).message;
    }
  };

  test('cut off at every tenth byte', () => {
    for (let end = 0; end < small.length - 1; end += 10) {
      expect(refused(small.slice(0, end)), `${end} bytes`).toMatch(/^x\.afterword\.json:\d+: /);
    }
  });

  test('with one byte changed: read whole, or refused', () => {
    fc.assert(
      fc.property(
        fc.nat(small.length - 1),
        fc.string({ minLength: 1, maxLength: 1 }),
        (at, unit) => {
          refused(small.slice(0, at) + unit + small.slice(at + 1));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('of any other JSON', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(refused(json)).toMatch(/^x\.afterword\.json:/);
      }),
      { numRuns: 300 },
    );
  });

  const changed = (change: (file: Record<string, never>) => void) => {
    const file = JSON.parse(small);
    change(file);
    return JSON.stringify(file, null, 2);
  };

  test.each<readonly [string, () => string, RegExp]>([
    [
      'a version to come',
      () => changed((file) => Object.assign(file, { formatVersion: 2 })),
      /formatVersion/,
    ],
    [
      'an unknown list',
      () => changed((file) => Object.assign(file, { scripts: [] })),
      /no such field/,
    ],
    [
      'a prototype',
      () => small.replace('{', '{"__proto__": {"isAdmin": true},'),
      /has a key "__proto__"/,
    ],
    [
      'an address that runs',
      () => small.replace(/"url": "https:[^"]*"/, '"url": "javascript:alert(1)"'),
      /not a web address/,
    ],
    [
      'a title that turns the direction of writing',
      () => small.replace(/"title": "/, '"title": "\u202E'),
      /direction of writing/,
    ],
    [
      'the article itself',
      () => small.replace(/"fingerprint": \{/, '"text": "article.txt", $&'),
      /needs the article/,
    ],
    ['nesting without an end', () => '['.repeat(200_000), /x\.afterword\.json:1/],
    ['11 MB', () => `"${'x'.repeat(11 * 2 ** 20)}"`, /larger than 10 MB/],
  ])('with %s', (_, text, message) => {
    expect(refused(text())).toMatch(message);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });
});

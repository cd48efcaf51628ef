import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import { createAddedStore } from '../../../src/extension/added/added-store.ts';
import { compileAdded } from '../../../src/extension/added/compile-added.ts';
import { prepareFile } from '../../../src/extension/added/prepare-file.ts';
import type { Prepared } from '../../../src/extension/added/worker-messages.ts';
import type { WrittenOneFile } from '../../../src/knowledge/schema/one-file.ts';
import { loadMentionModel } from '../../../tools/build/load-mention-model.ts';
import { addedFile, harbourFile, packedHarbour } from '../../support/added-files.ts';

const { concepts } = await loadMentionModel();
const shared = { concepts, bundled: ['bundled'], today: '2026-11-29', version: '0.1.0' };
const packed = await packedHarbour();
const whole = await harbourFile();
const text = new TextDecoder().decode(whole.bytes);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** What a reader would be told of a file; stores it where it may be added, as she would. */
async function offer(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<Prepared> {
  const store = createAddedStore();
  const { prepared, addition } = await prepareFile(new File([bytes], name), {
    ...shared,
    store,
    replaces: null,
    ownTitles: ['Belarus and Russia'],
  });
  if (addition) await store.put(addition);
  return prepared;
}

type Alter = (file: WrittenOneFile) => unknown;
const inHead =
  (changes: object): Alter =>
  (file) => ({ ...file, 'knowledge-base': { ...file['knowledge-base'], ...changes } });
const inFirst =
  (list: 'articles' | 'claims' | 'sources' | 'events', changes: object): Alter =>
  (file) => {
    const [first, ...rest] = file[list];
    return { ...file, [list]: [{ ...first, ...changes }, ...rest] };
  };

describe('a file that is made to harm is refused with words', () => {
  test.each<[string, Alter, RegExp]>([
    ['the id of a bundled base', inHead({ id: 'bundled' }), /of Afterword’s own/],
    ['a title that turns the writing', inHead({ title: 'a \u202Ecod.exe' }), /turns the direction/],
    ['a title that isolates it', inHead({ title: 'a \u2067cod' }), /turns the direction/],
    ['a title of two lines', inHead({ title: 'One\nAfterword says: trust' }), /on one line/],
    ['an endless title', inHead({ title: 'a'.repeat(5000) }), /at most 200/],
    ['a title that nobody sees', inHead({ title: '\u3164\u200b\u2800' }), /seen by a reader/],
    ['a summary that nobody sees', inFirst('events', { summary: '\u2060' }), /seen by a reader/],
    [
      'marks over the lines above',
      inFirst('claims', { headline: `Yes${'\u0335\u0311'.repeat(30)}.` }),
      /more than four marks on one letter/,
    ],
    ['a language that is none', inHead({ language: 'en-12' }), /BCP 47/],
    [
      'the language of a source that is none',
      inFirst('sources', { language: 'ru-latn-latn' }),
      /BCP 47/,
    ],
    [
      'a quote of a whole book',
      inFirst('claims', { target: { exact: 'word '.repeat(2_000).trim() } }),
      /a quote and what stands around it/,
    ],
    [
      'a book before a quote',
      inFirst('claims', { target: { exact: 'quay', prefix: 'word '.repeat(2_000) } }),
      /a quote and what stands around it/,
    ],
    [
      'hosts without end',
      inFirst('articles', {
        copies: Array.from({ length: 400 }, (__, index) => `https://site${index}.example/x`),
      }),
      /hosts are too many/,
    ],
    ['an author that is no text', inHead({ authors: [{ toString: 'x' }] }), /toString|[Ee]xpected/],
    ['a script for an address', inFirst('sources', { url: 'javascript:alert(1)' }), /web address/],
    ['data for an address', inFirst('articles', { url: 'data:text/html,x' }), /web address/],
    ['a file for an address', inFirst('articles', { copies: ['file:///etc'] }), /web address/],
    [
      'a name before a host',
      inFirst('sources', { url: 'https://bbc.com@evil.example/' }),
      /somewhere else/,
    ],
    ['every host', inFirst('articles', { url: 'https://*/x' }), /not the host of one site/],
    ['a host pattern', inFirst('articles', { copies: ['https://*.com/x'] }), /not the host of one/],
    ['a public suffix', inFirst('articles', { url: 'https://co.uk/x' }), /not the host of one/],
    ['a shared suffix', inFirst('articles', { url: 'https://github.io/x' }), /not the host of one/],
    ['a host without a dot', inFirst('articles', { url: 'https://intranet/x' }), /not the host/],
    [
      'a rule for every text',
      inFirst('events', {
        mentions: [{ all: [['the'], ['and', 'harbour']], within: 80 }],
      }),
      /nearly every text/,
    ],
    [
      'a stem of every word',
      inFirst('events', {
        mentions: [{ all: [['a*'], ['harbour']], within: 80 }],
      }),
      /stem/,
    ],
    [
      'the fingerprint of any text',
      inFirst('articles', {
        fingerprint: { words: 300, shingles: [1, 2, 3], claimAfterDisclaimer: null },
      }),
      /no fingerprint/,
    ],
    ['a regular expression', inFirst('events', { pattern: '(a+)+$' }), /no such field/],
    [
      'a prototype in a claim',
      (file) =>
        JSON.stringify(file).replace('"target":', '"constructor":{"prototype":{"x":1}},"target":'),
      /has a key "constructor"/,
    ],
    ['an id that every object has', inFirst('claims', { id: '__proto__' }), /an id is/],
    ['lists in lists in lists', () => '['.repeat(200_000), /nested too deeply/],
    ['entries in entries', () => `{"a":`.repeat(100_000), /nested too deeply/],
    ['endless claims', (file) => ({ ...file, claims: Array(30_000).fill(0) }), /too many/],
    ['UTF-16', () => `\u0000{${'\u0000"'.repeat(9)}`, /not UTF-8/],
  ])('for instance with %s', async (_, alter, said) => {
    const { bytes, name } = addedFile(alter(packed));
    const prepared = await offer(bytes, name);
    expect(prepared.kind).toBe('faulty');
    expect(JSON.stringify(prepared).replaceAll('\\"', '"')).toMatch(said);
    expect(await createAddedStore().list()).toEqual([]);
  });

  test('a file of a hundred megabytes is not even read', async () => {
    const file = { name: 'x.json', size: 100 * 2 ** 20 };
    const options = { ...shared, store: createAddedStore(), replaces: null, ownTitles: [] };
    // Without a way to its bytes: reading them would throw.
    const { prepared } = await prepareFile(file as File, options);
    expect(prepared).toEqual({ kind: 'refused', why: 'too-large' });
  });

  test('an archive that unfolds into far more is not unfolded', async () => {
    const bomb = zipSync({ 'kb/knowledge-base.yaml': new Uint8Array(64 * 2 ** 20) });
    const prepared = await offer(new Uint8Array(bomb), 'x.zip');
    expect(JSON.stringify(prepared)).toMatch(/holds more than a knowledge base has/);
  });
});

describe('a title', () => {
  test.each([
    ['Аftеrwоrd: official notes', 'Afterword'],
    ['After\u200bword', 'Afterword'],
    ['Ｂｅｌａｒｕｓ and Russiа', 'Belarus and Russia'],
    ['BELARUS AND RUSSIA.', 'Belarus and Russia'],
    ['Harbours of the world', null],
  ])('such as “%s” is taken for %s', async (title, like) => {
    const { bytes, name } = addedFile(inHead({ title })(packed));
    expect(await offer(bytes, name)).toMatchObject({ kind: 'ready', looksLike: like });
  });

  test('of somebody else with our name as its author is taken for ours', async () => {
    const { bytes, name } = addedFile(inHead({ authors: ['B. Reader', 'Afterwоrd team'] })(packed));
    expect(await offer(bytes, name)).toMatchObject({ kind: 'ready', looksLike: 'Afterword' });
  });

  test('that is markup stays the text that it is', async () => {
    const title = '<img src=x onerror=alert(1)>';
    const { bytes, name } = addedFile(inHead({ title })(packed));
    expect(await offer(bytes, name)).toMatchObject({ kind: 'ready', base: { title } });
  });
});

describe('whatever a file holds', () => {
  test('broken off at every tenth byte, it is never half added', async () => {
    for (let end = 0; end < whole.bytes.length - 1; end += 10) {
      const compiled = await compileAdded(
        { name: 'x.json', bytes: whole.bytes.slice(0, end) },
        shared,
      );
      expect(compiled, `${end} bytes`).toHaveProperty('findings');
    }
  });

  test('an archive broken off at every hundredth byte is refused too', async () => {
    const zip = zipSync({ 'knowledge-base.yaml': new TextEncoder().encode(text) });
    for (let end = 0; end < zip.length - 1; end += 100) {
      const prepared = await offer(new Uint8Array(zip.slice(0, end)), 'x.zip');
      expect(prepared.kind, `${end} bytes`).toBe('faulty');
    }
    expect(await createAddedStore().list()).toEqual([]);
  });

  test('a thousand altered files are added whole or refused with words, and nothing else changes', async () => {
    const before = Object.getOwnPropertyNames(Object.prototype).sort();
    const outcomes = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(fc.nat(), HOSTILE, async (seed, value) => {
        const altered = JSON.parse(text);
        replaceSomething(altered, seed, value);
        const compiled = await compileAdded(addedFile(altered), shared);
        const kind = 'findings' in compiled ? 'refused' : 'added';
        outcomes.set(kind, (outcomes.get(kind) ?? 0) + 1);
        if ('findings' in compiled) {
          expect(compiled.findings.length).toBeGreaterThan(0);
          for (const { line, message } of compiled.findings) {
            expect(line).toBeGreaterThan(0);
            expect(message).not.toBe('');
          }
          return;
        }
        const { base, compiled: parts } = compiled.addition;
        expect(base.title).not.toMatch(/[\u202A-\u202E\u2066-\u2069\n]/);
        expect(base.wants.filter((host) => /[*@/]|^[^.]*$/.test(host))).toEqual([]);
        for (const { url } of parts.shared.sources) expect(url ?? 'https://').toMatch(/^https?:/);
      }),
      { numRuns: 1000 },
    );
    expect(outcomes.get('refused')).toBeGreaterThan(300);
    expect(outcomes.get('added')).toBeGreaterThan(20);
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
  });
});

const HOSTILE = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    -1,
    1e308,
    '',
    '\u202Eevil',
    '<script>alert(1)</script>',
    'javascript:alert(1)',
    'https://*/',
    'https://user:word@host.example/',
    '__proto__',
    'constructor',
    [],
    {},
    [[[[]]]],
    { length: 1e9 },
    'a'.repeat(30_000),
    '*://*/*',
    '(a+)+$',
    '0000-99-99',
    '\uD800',
  ),
  fc.jsonValue({ maxDepth: 3 }),
  fc.string(),
);

/** Puts `value` instead of one of all the values of a tree, chosen by `seed`. */
function replaceSomething(tree: object, seed: number, value: unknown): void {
  const slots: [Record<string, unknown>, string][] = [];
  const walk = (inner: object) => {
    for (const [key, child] of Object.entries(inner)) {
      slots.push([inner as Record<string, unknown>, key]);
      if (typeof child === 'object' && child !== null) walk(child);
    }
  };
  walk(tree);
  const [parent, key] = slots[seed % slots.length] ?? [{}, ''];
  parent[key] = value;
}

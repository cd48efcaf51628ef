import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Addition } from '../../../src/extension/added/added-base.ts';
import { createAddedStore } from '../../../src/extension/added/added-store.ts';
import { isMatching } from '../../../src/extension/added/check-part.ts';
import { compileAdded } from '../../../src/extension/added/compile-added.ts';
import { openAdded } from '../../../src/extension/added/open-added.ts';
import { StorageFault } from '../../../src/extension/added/storage-fault.ts';
import { compileContext, compileDetails } from '../../../src/knowledge/compiler/compile-details.ts';
import { compileMatching } from '../../../src/knowledge/compiler/compile-matching.ts';
import { readOneFile } from '../../../src/knowledge/one-file/read-one-file.ts';
import { loadMentionModel } from '../../../tools/build/load-mention-model.ts';
import { harbourFile } from '../../support/added-files.ts';
import { readCompiled } from '../../support/read-compiled.ts';
import { noRoom, whileWriting } from '../../support/while-writing.ts';

const { concepts } = await loadMentionModel();
const options = { concepts, bundled: ['bundled'], today: '2026-11-29', version: '0.1.0' };

async function additionOf(id = 'harbour-2010', version = '1.1.0'): Promise<Addition> {
  const compiled = await compileAdded(await harbourFile({ id, version }), options);
  if ('findings' in compiled) throw new Error(JSON.stringify(compiled.findings));
  return compiled.addition;
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('a base that was added', () => {
  test('is given back whole, and in the parts that pages ask for', async () => {
    const store = createAddedStore();
    const addition = await additionOf();
    await store.put(addition);
    const { base, compiled, written, original } = addition;
    expect(await store.list()).toEqual([base]);
    expect(await store.get(base.id)).toEqual(base);
    expect(await readCompiled(base.id)).toEqual(compiled);
    expect(await store.written(base.id)).toEqual(written);
    expect(await store.original(base.id)).toEqual(original);
    const read = readOneFile(new TextDecoder().decode(original.bytes), original.name);
    for (const article of read.articles) {
      expect(await store.details(base.id, article.id)).toEqual(compileDetails(read, article));
      const { articles, ...part } = compileMatching(read, null);
      expect(await store.matching(base.id, article.id)).toEqual({
        ...part,
        articles: articles.filter(({ id }) => id === article.id),
      });
    }
    expect(await store.context(base.id)).toEqual(compileContext(read));
    expect((await store.mentions(base.id))?.profiles.map(({ event }) => event)).toEqual(
      read.events.map(({ id }) => id),
    );
  });

  test('says who wrote it, how much it has and where it wants to run, and runs nowhere yet', async () => {
    const { base } = await additionOf();
    expect(base).toMatchObject({
      authors: ['Portville Archive'],
      claims: 3,
      sources: {
        newspaper: 1,
        official: 1,
        'primary-text': 1,
        republication: 1,
        'state-media': 1,
      },
      wants: ['example.org', 'copies.example'],
      hosts: [],
      mode: 'asked',
      on: true,
    });
  });

  test('keeps what the reader chooses, and nothing else changes', async () => {
    const store = createAddedStore();
    const { base, ...rest } = await additionOf();
    await store.put({ base, ...rest });
    await store.put(await additionOf('other'));
    const changed = await store.change(base.id, { on: false, mode: 'sites', hosts: ['a.example'] });
    expect(changed).toEqual({ ...base, on: false, mode: 'sites', hosts: ['a.example'] });
    expect((await store.list()).map(({ id, on }) => [id, on])).toEqual([
      ['harbour-2010', false],
      ['other', true],
    ]);
    expect(await store.change('gone', { on: true })).toBeNull();
    expect(await store.list()).toHaveLength(2);
  });

  test('goes without trace, and leaves its neighbour', async () => {
    const store = createAddedStore();
    const neighbour = await additionOf('harbour-2010-b');
    await store.put(await additionOf());
    await store.put(neighbour);
    await store.remove('harbour-2010');
    const db = await openAdded();
    const keys = await Promise.all([
      db.getAllKeys('bases'),
      db.getAllKeys('parts'),
      db.getAllKeys('originals'),
    ]);
    db.close();
    expect(keys.flat(2).filter((key) => key === 'harbour-2010')).toEqual([]);
    expect(await readCompiled('harbour-2010')).toBeNull();
    expect(await store.details('harbour-2010', 'harbour')).toBeNull();
    expect(await readCompiled('harbour-2010-b')).toEqual(neighbour.compiled);
  });

  test('that is exchanged for a newer one leaves nothing of the older', async () => {
    const store = createAddedStore();
    const older = await additionOf();
    const [article] = older.compiled.articles;
    if (!article) throw new Error('the base in the tests has an article');
    const withAnother = {
      ...older.compiled,
      articles: [article, { ...article, matching: { ...article.matching, id: 'gone' } }],
    };
    await store.put({ ...older, compiled: withAnother });
    expect(await store.details('harbour-2010', 'gone')).not.toBeNull();
    await store.put(older);
    expect(await store.details('harbour-2010', 'gone')).toBeNull();
    expect(await readCompiled('harbour-2010')).toEqual(older.compiled);
  });

  test('that an older build stored, where spans and selectors had other names, is read as one of today', async () => {
    const store = createAddedStore();
    const { base, compiled, ...rest } = await additionOf();
    const articles = compiled.articles.map(({ matching, claims }) => {
      const { spans: places, ...prepared } = matching.prepared;
      const renamed = <Quote extends { readonly selector: unknown }>(quotes: readonly Quote[]) =>
        quotes.map(({ selector: target, ...rest }) => ({ ...rest, target }));
      const targets = renamed(matching.targets);
      return {
        matching: { ...matching, targets, prepared: { ...prepared, places } },
        claims: renamed(claims),
      };
    });
    // The types know only the form of today.
    const older = { ...compiled, articles: articles as unknown as typeof compiled.articles };
    await store.put({ base, compiled: older, ...rest });
    for (const { matching, claims } of compiled.articles) {
      const read = await store.matching(base.id, matching.id);
      expect(read?.articles).toEqual([matching]);
      expect(read?.articles.every(isMatching)).toBe(true);
      expect((await store.details(base.id, matching.id))?.claims).toEqual(claims);
    }
  });

  test('that was compiled anew keeps the reader’s choices, and is not brought back once removed', async () => {
    const store = createAddedStore();
    const { base, compiled, ...rest } = await additionOf();
    await store.put({ base, compiled, ...rest });
    await store.change(base.id, { on: false });
    await store.recompile({ ...base, compiledBy: '0.2.0' }, compiled);
    expect(await store.get(base.id)).toEqual({ ...base, on: false, compiledBy: '0.2.0' });
    await store.remove(base.id);
    await store.recompile({ ...base, compiledBy: '0.3.0' }, compiled);
    expect(await store.list()).toEqual([]);
  });
});

describe('a base that cannot be kept', () => {
  test('leaves the older one as it was, whatever part fails', async () => {
    const store = createAddedStore();
    const older = await additionOf();
    await store.put(older);
    const newer = await additionOf('harbour-2010', '2.0.0');
    // What cannot be cloned fails when its turn comes; the parts are laid in this order.
    const bad = { shared: () => 0 };
    const broken: readonly Partial<Record<keyof Addition, unknown>>[] = [
      { base: { ...newer.base, title: bad.shared } },
      { compiled: { ...newer.compiled, shared: bad.shared } },
      { compiled: { ...newer.compiled, mentions: bad.shared } },
      { written: bad.shared },
      { original: { ...newer.original, name: bad.shared } },
    ];
    for (const part of broken) {
      const fault = await store.put({ ...newer, ...part } as Addition).catch((error) => error);
      expect(fault).toBeInstanceOf(StorageFault);
      expect(await store.list()).toEqual([older.base]);
      expect(await readCompiled('harbour-2010')).toEqual(older.compiled);
      expect(await store.original('harbour-2010')).toEqual(older.original);
    }
  });

  test('for want of room leaves all as it was, at whichever write there is none', async () => {
    const store = createAddedStore();
    const older = await additionOf();
    await store.put(older);
    const newer = await additionOf('harbour-2010', '2.0.0');
    let fails = 0;
    for (let room = 0; ; room++) {
      let left = room;
      const whenFull = () => (left-- === 0 ? noRoom() : undefined);
      const fault = await whileWriting(whenFull, () => store.put(newer)).catch((error) => error);
      if (fault === undefined) break;
      fails++;
      expect(fault).toMatchObject({ name: 'StorageFault', reason: 'full' });
      expect(await store.list()).toEqual([older.base]);
      expect(await readCompiled('harbour-2010')).toEqual(older.compiled);
      expect(await store.original('harbour-2010')).toEqual(older.original);
    }
    // A base, five parts and more, and the file.
    expect(fails).toBeGreaterThan(6);
    expect(await store.list()).toEqual([newer.base]);
  });

  test.each([
    ['full', new DOMException('', 'QuotaExceededError')],
    ['full', new Error('Encountered full disk while opening backing store')],
    ['unavailable', new DOMException('A mutation operation was attempted', 'InvalidStateError')],
    ['unavailable', 'anything'],
  ])('says that the storage is %s', async (reason, error) => {
    const store = createAddedStore(() => Promise.reject(error));
    const fault = await store.list().catch((thrown) => thrown);
    expect(fault).toBeInstanceOf(StorageFault);
    expect(fault).toMatchObject({ reason });
  });
});

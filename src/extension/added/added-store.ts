import type { IDBPDatabase } from 'idb';
import type { ArticleDetails, ContextPart, MatchingPart } from '../../core/model/knowledge-base.ts';
import {
  type Writing as AnyWriting,
  allOrNothing,
  withDatabase,
} from '../storage/with-database.ts';
import type {
  AddedBase,
  AddedFile,
  Addition,
  CompiledArticle,
  CompiledBase,
  CompiledMentions,
  WrittenBase,
} from './added-base.ts';
import { inTodaysForm, withSelectors } from './older-parts.ts';
import { type AddedSchema, openAdded } from './open-added.ts';

/** What a reader may change of an added base. */
export type AddedChanges = Partial<Pick<AddedBase, 'on' | 'mode' | 'hosts'>>;

/**
 * The knowledge bases that a reader added, on this device. Every call may reject with a
 * `StorageFault`, and then nothing was changed; a missing base is null.
 */
export interface AddedStore {
  /** By title. */
  list(): Promise<readonly AddedBase[]>;
  get(id: string): Promise<AddedBase | null>;
  /** The part that marks one of its articles on a page, in the shape of a bundled base's second stage. */
  matching(id: string, article: string): Promise<MatchingPart | null>;
  /** The part that notes and panel show of one of its articles. */
  details(id: string, article: string): Promise<ArticleDetails | null>;
  context(id: string): Promise<ContextPart | null>;
  mentions(id: string): Promise<CompiledMentions | null>;
  written(id: string): Promise<WrittenBase | null>;
  original(id: string): Promise<AddedFile | null>;
  /** Adds a base, or replaces the one with the same id: all of it, or nothing. */
  put(addition: Addition): Promise<void>;
  /** Replaces a base with its recompiled form, unless it was removed or replaced meanwhile. */
  recompile(base: AddedBase, compiled: CompiledBase): Promise<void>;
  /** Resolves to the changed base; null if it was removed meanwhile. */
  change(id: string, changes: AddedChanges): Promise<AddedBase | null>;
  remove(id: string): Promise<void>;
}

type Writing = AnyWriting<AddedSchema>;

/** Opens the database for each call: the background may be stopped between any two. */
export function createAddedStore(open: typeof openAdded = openAdded): AddedStore {
  const read = <Result>(task: (db: IDBPDatabase<AddedSchema>) => Promise<Result>) =>
    withDatabase(open, task);
  const write = <Result>(task: (writing: Writing) => Promise<Result>) =>
    read((db) => allOrNothing(db, task));
  const part = async <Part>(...key: string[]): Promise<Part | null> =>
    // The value under a key is what `put` stored there.
    ((await read((db) => db.get('parts', key))) as Part | undefined) ?? null;

  return {
    list: async () => {
      const bases = await read((db) => db.getAll('bases'));
      return bases.sort((a, b) => a.title.localeCompare(b.title) || (a.id < b.id ? -1 : 1));
    },
    get: async (id) => (await read((db) => db.get('bases', id))) ?? null,
    matching: async (id, article) => {
      const [shared, matching] = await Promise.all([
        part<CompiledBase['shared']>(id, 'shared'),
        part<CompiledArticle['matching']>(id, 'matching', article),
      ]);
      if (!shared || !matching) return null;
      return { knowledgeBase: shared.knowledgeBase, articles: [inTodaysForm(matching)] };
    },
    details: async (id, article) => {
      const [shared, matching, claims] = await Promise.all([
        part<CompiledBase['shared']>(id, 'shared'),
        part<CompiledArticle['matching']>(id, 'matching', article),
        part<CompiledArticle['claims']>(id, 'claims', article),
      ]);
      if (!shared || !matching || !claims) return null;
      const { targets: _, prepared: __, lexicon: ___, ...head } = matching;
      return { ...shared, article: head, claims: withSelectors(claims) };
    },
    context: (id) => part<ContextPart>(id, 'context'),
    mentions: (id) => part<CompiledMentions>(id, 'mentions'),
    written: (id) => part<WrittenBase>(id, 'written'),
    original: async (id) => (await read((db) => db.get('originals', id))) ?? null,
    put: ({ base, compiled, written, original }) =>
      write(async (writing) => {
        await erase(writing, base.id);
        await layOut(writing, base, compiled);
        await writing.objectStore('parts').put(written, [base.id, 'written']);
        await writing.objectStore('originals').put(original, base.id);
      }),
    recompile: (base, compiled) =>
      write(async (writing) => {
        const known = await writing.objectStore('bases').get(base.id);
        if (known?.version !== base.version || known.addedOn !== base.addedOn) return;
        const { on, mode, hosts } = known;
        await layOut(writing, { ...base, on, mode, hosts }, compiled);
      }),
    change: (id, changes) =>
      write(async (writing) => {
        const known = await writing.objectStore('bases').get(id);
        if (!known) return null;
        const changed = { ...known, ...changes };
        await writing.objectStore('bases').put(changed);
        return changed;
      }),
    remove: (id) => write((writing) => erase(writing, id)),
  };
}

async function erase(writing: Writing, id: string): Promise<void> {
  await writing.objectStore('bases').delete(id);
  await writing.objectStore('originals').delete(id);
  await writing.objectStore('parts').delete(partsOf(id));
}

async function layOut(writing: Writing, base: AddedBase, compiled: CompiledBase): Promise<void> {
  const { id } = base;
  const parts = writing.objectStore('parts');
  await writing.objectStore('bases').put(base);
  await parts.put(compiled.shared, [id, 'shared']);
  await parts.put(compiled.context, [id, 'context']);
  await parts.put(compiled.mentions, [id, 'mentions']);
  for (const { matching, claims } of compiled.articles) {
    await parts.put(matching, [id, 'matching', matching.id]);
    await parts.put(claims, [id, 'claims', matching.id]);
  }
}

/** In key order, arrays come after all strings. */
function partsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

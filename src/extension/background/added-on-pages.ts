import { logWarning } from '../../core/log.ts';
import { addedId, ownId } from '../../core/model/added-id.ts';
import type { PageProbe } from '../../core/recognition/page-probe.ts';
import type { AddedBase } from '../added/added-base.ts';
import { type AddedIndex, createAddedIndex, type FoundArticle } from '../added/added-index.ts';
import type { AddedOnPage, AddedPartName } from '../added/added-on-page.ts';
import { runsOn } from '../added/added-sites.ts';
import { type AddedStore, createAddedStore } from '../added/added-store.ts';
import { isMatching, isPart } from '../added/check-part.ts';

/** A page's question. */
export interface AddedQuestion {
  readonly probe: PageProbe;
  /** True if the reader asked for the page to be checked: then every base that is on counts. */
  readonly isCheck: boolean;
}

/** Looks pages up among the knowledge bases that a reader added, and gives them their parts. */
export interface AddedOnPages {
  /** To be called after a base was added, changed or removed. */
  forget(): void;
  /** The bases that are on; none if they cannot be read: everything else works without them. */
  bases(): Promise<readonly AddedBase[]>;
  /** True if a base that runs on the page's site without a click may know the page. */
  isKnown(url: string, probe: PageProbe): Promise<boolean>;
  find(url: string, question: AddedQuestion): Promise<readonly AddedOnPage[]>;
  /** Null for a part that is missing or malformed. `base` is an id as used in pages. */
  part(name: AddedPartName, base: string, article: string): Promise<unknown>;
}

/** Reads the database at the first question, and again after `forget` or a failure. */
export function createAddedOnPages(store: AddedStore = createAddedStore()): AddedOnPages {
  // Kept while the browser lets the background live: rebuilding it takes a few milliseconds.
  let index: Promise<AddedIndex> | null = null;
  const indexNow = () => {
    index ??= store.list().then(createAddedIndex);
    // A database that cannot be read is asked again the next time.
    index.catch(() => {
      index = null;
    });
    return index;
  };
  return {
    forget() {
      index = null;
    },
    bases: () =>
      indexNow().then(
        ({ bases }) => bases,
        (error: unknown) => {
          logWarning('added knowledge bases cannot be read.', error);
          return [];
        },
      ),
    isKnown: async (url, probe) =>
      (await indexNow()).find(probe).some(({ base }) => runsOn(base, url)),
    async find(url, { probe, isCheck }) {
      const { bases, find } = await indexNow();
      const counts = (base: AddedBase) => isCheck || runsOn(base, url);
      const found = find(probe).filter(({ base }) => counts(base));
      const wanted = bases.filter(
        (base) => counts(base) && (isCheck || found.some((one) => one.base === base)),
      );
      const given = await Promise.all(wanted.map((base) => onPage(store, base, found, isCheck)));
      return given.filter(({ matchings, topic }) => matchings.length + topic.length > 0);
    },
    async part(name, base, article) {
      const id = ownId(base);
      const own = (await indexNow()).bases.find((one) => one.id === id);
      if (!own) return null;
      const part = await readPart(store, name, id, article);
      if (!isPart(name, part)) return null;
      return withPageId(part);
    },
  };
}

async function onPage(
  store: AddedStore,
  base: AddedBase,
  found: readonly FoundArticle[],
  isCheck: boolean,
): Promise<AddedOnPage> {
  const { id, title, version, language, asOf, authors } = base;
  const knowledgeBase = { id: addedId(id), title, version, language, asOf };
  const articles = found.flatMap((one) => (one.base === base ? [one.article] : []));
  const read = await Promise.all(articles.map((article) => store.matching(id, article)));
  const matchings = read.flatMap((part) => part?.articles ?? []).filter(isMatching);
  const known = new Set(matchings.map((matching) => matching.id));
  const fingerprints = base.fingerprints.filter(({ article }) => known.has(article));
  return {
    knowledgeBase,
    authors,
    recognition: {
      articles: fingerprints.map((one) => ({ ...one, knowledgeBase: knowledgeBase.id })),
    },
    matchings,
    topic: isCheck ? ((await store.mentions(id))?.topic ?? []) : [],
  };
}

async function readPart(
  store: AddedStore,
  name: AddedPartName,
  id: string,
  article: string,
): Promise<unknown> {
  switch (name) {
    case 'details':
      return store.details(id, article);
    case 'context':
      return store.context(id);
    case 'mentions':
      return (await store.mentions(id))?.profiles;
    default:
      return null;
  }
}

function withPageId(part: unknown): unknown {
  if (Array.isArray(part) || typeof part !== 'object' || part === null) return part;
  if (!('knowledgeBase' in part)) return part;
  const info = part.knowledgeBase as AddedOnPage['knowledgeBase'];
  return { ...part, knowledgeBase: { ...info, id: addedId(info.id) } };
}

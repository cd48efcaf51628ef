import browser from 'webextension-polyfill';
import { record } from '../../core/writing/history.ts';
import { addSource } from '../../core/writing/operations.ts';
import type { WritingOffer } from '../../ui/popup/popup-props.ts';
import { createDraftStore, type DraftStore } from '../drafts/draft-store.ts';
import type {} from '../page-source/page-source.ts';
import { askBackground } from './ask.ts';

/** Milliseconds after a draft's last change within which the active page is offered as a source for it. */
const LATELY_MS = 24 * 60 * 60 * 1000;

/** What the reader can write about a page, and the draft that the page may become a source of. */
export interface Offered {
  readonly offer: WritingOffer;
  readonly draft: string | null;
}

export const NOTHING_OFFERED: Offered = {
  offer: { hasDraft: false, sourceOf: null, outcome: 'none' },
  draft: null,
};

/** Never rejects: what cannot be read is not offered. */
export async function readOffer(
  url: string | null,
  now: number,
  store: DraftStore = createDraftStore(),
): Promise<Offered> {
  if (url === null) return NOTHING_OFFERED;
  try {
    const { drafts } = await store.list();
    const own = await store.about(url);
    // The list begins with the most recent change.
    const other = drafts.find(({ draft }) => draft.id !== own?.draft.id)?.draft;
    const isLate = other !== undefined && now - Date.parse(other.changed) < LATELY_MS;
    const has = other?.sources.some((source) => samePage(source.url, url));
    const wanted = isLate && !has ? other : null;
    return {
      offer: { ...NOTHING_OFFERED.offer, hasDraft: own !== null, sourceOf: wanted?.title ?? null },
      draft: wanted?.id ?? null,
    };
  } catch {
    // The store reports this itself whenever something is to be saved.
    return NOTHING_OFFERED;
  }
}

function samePage(one: string, other: string): boolean {
  const [page] = one.split('#', 1);
  return page === other.split('#', 1)[0];
}

/** Adds the page in a tab to a draft as a source, as it describes itself. False if it could not be read or saved. */
export async function takeAsSource(
  tabId: number,
  draft: string,
  store: DraftStore = createDraftStore(),
): Promise<boolean> {
  const kept = await store.get(draft);
  const page = await readPageSource(tabId);
  if (!kept || !page) return false;
  const { url, headline, outlet, published, language } = page;
  const source = { url, title: headline, publisher: outlet, date: published, language };
  const next = record(kept, addSource(kept.draft, source), { now: new Date().toISOString() });
  await store.keep(next, kept.draft.changed);
  await askBackground({ type: 'draft-changed', id: draft });
  return true;
}

async function readPageSource(tabId: number) {
  const target = { tabId };
  await browser.scripting.executeScript({ target, files: ['page-source.js'] });
  const [read] = await browser.scripting.executeScript({
    target,
    func: () => globalThis.afterwordPageSource,
  });
  // Our own script has just put it there.
  return read?.result as typeof globalThis.afterwordPageSource;
}

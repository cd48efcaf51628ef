import browser from 'webextension-polyfill';
import { storageFault } from '../added/storage-fault.ts';
import { createDraftStore } from '../drafts/draft-store.ts';
import type { FoundDraft, KeptAnswer, MessageOf, ToPage } from '../messages.ts';

/** Storage key of the tabs in which notes are being written; kept in memory only. */
const WRITERS = 'writers';

/** The draft about a page. From then on, the tab that asked hears of changes. */
export async function findDraft(url: string, tabId: number | null): Promise<FoundDraft> {
  if (tabId !== null) await addWriter(tabId);
  return orFault(async () => ({ ok: true, kept: await createDraftStore().about(url) }));
}

/** Saves a whole draft and tells the other tabs. `newer` is the merged draft if another was saved meanwhile. */
export async function keepDraft(
  { kept, basis }: MessageOf<'keep-draft'>,
  tabId: number | null,
): Promise<KeptAnswer> {
  return orFault(async () => {
    const newer = await createDraftStore().keep(kept, basis);
    await tellWriters(kept.draft.id, tabId);
    return { ok: true, newer };
  });
}

/**
 * Saves the difference from the draft of `basis` and tells the other tabs. Null if another was saved meanwhile: then
 * the whole draft is requested.
 */
export async function keepChange(
  { change, basis }: MessageOf<'keep-change'>,
  tabId: number | null,
): Promise<KeptAnswer | null> {
  return orFault(async () => {
    if (!(await createDraftStore().keepChange(change, basis))) return null;
    await tellWriters(change.id, tabId);
    return { ok: true, newer: null };
  });
}

async function orFault<Answer>(task: () => Promise<Answer>): Promise<Answer | Failed> {
  try {
    return await task();
  } catch (error) {
    return { ok: false, fault: storageFault(error).reason };
  }
}

type Failed = Extract<KeptAnswer, { ok: false }>;

/** Tells the tabs in which notes are being written that a draft was saved or removed; `but` already knows. */
export async function tellWriters(id: string, but: number | null): Promise<void> {
  const message: ToPage = { type: 'draft-changed', id };
  // Our own pages that show the list; none may be open.
  browser.runtime.sendMessage(message).catch(() => undefined);
  const gone: number[] = [];
  await Promise.all(
    (await writers()).map((tabId) =>
      tabId === but
        ? null
        : browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => gone.push(tabId)),
    ),
  );
  if (gone.length > 0) await setWriters((await writers()).filter((one) => !gone.includes(one)));
}

async function addWriter(tabId: number): Promise<void> {
  const known = await writers();
  if (!known.includes(tabId)) await setWriters([...known, tabId]);
}

async function writers(): Promise<number[]> {
  const known = (await browser.storage.session.get(WRITERS))[WRITERS];
  return Array.isArray(known) ? known.filter((one) => typeof one === 'number') : [];
}

async function setWriters(tabs: readonly number[]): Promise<void> {
  await browser.storage.session.set({ [WRITERS]: [...tabs] });
}

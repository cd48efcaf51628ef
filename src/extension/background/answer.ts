import { matchingFiles } from 'virtual:afterword/matchingFiles';
import browser, { type Runtime } from 'webextension-polyfill';
import { isAddedSite } from '../added/added-sites.ts';
import { askPage } from '../ask-page.ts';
import type { AnswerOf, MessageOf, PageStatus, RequestType, ToBackground } from '../messages.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import { added } from './added.ts';
import { showBadge } from './badge.ts';
import { pagesOff } from './browser-storage.ts';
import { checkPage, startThere, writePage } from './check-page.ts';
import { findDraft, keepChange, keepDraft, tellWriters } from './drafts.ts';
import { followAdded, followSettings } from './follow-changes.ts';
import { type FrameTarget, isReadable, TOP } from './frames.ts';
import { annotateTab, changeSheet, deliver, type PageTarget } from './inject.ts';
import { ADDED_STAGE } from './registration.ts';

/** URL of the page that a message comes from, even if from one of its frames, as far as we may see it. */
function pageUrlOf({ frameId, tab, url }: Runtime.MessageSender): string {
  return (frameId === TOP ? null : tab?.url) ?? url ?? '';
}

/** By tab: the second stage for our own articles that is about to run there. */
const running = new Map<number, Promise<boolean>>();

async function noted(tabId: number, task: Promise<boolean>): Promise<boolean> {
  const settled = task.catch(() => false).finally(() => running.delete(tabId));
  running.set(tabId, settled);
  return task;
}

/** Context for every answer: the settings, and who asks. */
interface AnswerContext {
  readonly store: SettingsStore;
  readonly sender: Runtime.MessageSender;
  /** Null if the asker is a page of ours in no tab, such as the popup. */
  readonly from: FrameTarget | null;
}

type Answers = {
  readonly [Type in RequestType]: (
    message: MessageOf<Type>,
    context: AnswerContext,
  ) => Promise<AnswerOf<Type>>;
};

const ANSWERS: Answers = {
  async recognised({ named }, { store, sender, from }) {
    if (from === null || !(await isReadable(from))) return false;
    const matching = matchingFiles[named];
    const files = matching ? [`knowledge/${matching}.js`, 'overlay.js'] : [];
    const target = { ...frameTarget(from, sender), files };
    await noted(from.tabId, annotateTab(store, target, 'article'));
    return true;
  },
  async 'may-be-added'({ probe }, { store, sender, from }) {
    if (from === null || !(await isReadable(from))) return false;
    if (!(await added.isKnown(sender.url ?? '', probe))) return false;
    // The page may also be an article of ours: then the script that runs there asks for added bases itself.
    await running.get(from.tabId);
    if ((await askPage(from.tabId, { type: 'status' })) !== null) return false;
    return annotateTab(store, frameTarget(from, sender), 'article');
  },
  async 'look-for-added'(_, { sender, from }) {
    if (from === null || !isAddedSite(await added.bases(), sender.url ?? '')) return false;
    if (!(await isReadable(from))) return false;
    const target = { tabId: from.tabId, frameIds: [from.frameId] };
    await browser.scripting.executeScript({ target, files: [ADDED_STAGE] });
    return true;
  },
  'added-on-page': async (question, { sender, from }) =>
    from === null ? [] : added.find(sender.url ?? '', question),
  'added-part': async ({ part, base, article }, { from }) =>
    from === null ? null : added.part(part, base, article),
  'added-changed': ({ released }, { store }) => followAdded(store, released),
  'check-page': ({ tabId, mode }, { store }) => checkPage(store, tabId, mode),
  deliver: async ({ file }, { from }) => from !== null && deliver(from, file),
  async 'page-sheet'(sheet, { from }) {
    if (from) await changeSheet(from, sheet);
    return true;
  },
  async 'status-changed'({ status }, { from }) {
    if (from) await showBadge(from.tabId, await statusOf(from.tabId, status));
    return true;
  },
  async 'page-off'({ url, off, incognito, tabId }, { store, from }) {
    await pagesOff.set(url, off, incognito);
    // One frame was switched off at its chip, and the page's other frames go with it.
    if (from) await askPage(from.tabId, { type: 'show', on: !off });
    if (!off && tabId !== undefined) await startThere(store, tabId);
    return true;
  },
  settings: (_, { store }) => store.read(),
  async 'change-settings'({ changes, tabId }, { store }) {
    const settings = await followSettings(store, () => store.change(() => changes));
    if (tabId !== undefined) await startThere(store, tabId);
    return settings;
  },
  'reset-settings': (_, { store }) => followSettings(store, () => store.reset()),
  'draft-for': ({ url }, { from }) => findDraft(url, from?.tabId ?? null),
  'keep-change': (message, { from }) => keepChange(message, from?.tabId ?? null),
  'keep-draft': (message, { from }) => keepDraft(message, from?.tabId ?? null),
  'draft-changed': async ({ id }, { from }) => {
    await tellWriters(id, from?.tabId ?? null);
    return true;
  },
  'write-page': ({ tabId }, { store }) => writePage(store, tabId),
  async 'open-options'() {
    await browser.runtime.openOptionsPage();
    return true;
  },
};

/** Answers one request. Undefined for a message that an older or newer page sent and we don't know. */
export async function answer(
  store: SettingsStore,
  message: unknown,
  sender: Runtime.MessageSender,
): Promise<unknown> {
  if (!isRequest(message)) return undefined;
  const tabId = sender.tab?.id;
  const from = tabId === undefined ? null : { tabId, frameId: sender.frameId ?? TOP };
  return answerOf(message, { store, sender, from });
}

function answerOf<Type extends RequestType>(message: MessageOf<Type>, context: AnswerContext) {
  return ANSWERS[message.type](message, context);
}

/** Only our own scripts and pages can send here, so whatever has a request's type has its form. */
function isRequest(message: unknown): message is ToBackground {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false;
  return typeof message.type === 'string' && Object.hasOwn(ANSWERS, message.type);
}

/** The frame that a message comes from. It is switched off with its page, whose URL we get if we may see it. */
function frameTarget({ tabId, frameId }: FrameTarget, sender: Runtime.MessageSender): PageTarget {
  const incognito = sender.tab?.incognito ?? false;
  return { tabId, url: pageUrlOf(sender), incognito, frames: [frameId] };
}

/** The status from the frame that speaks for the page; if none does, `reported`, from one of its frames. */
async function statusOf(tabId: number, reported: PageStatus): Promise<PageStatus> {
  // If we run in one frame only, it has just reported.
  if (reported.frame === TOP && reported.isArticle) return reported;
  return (await askPage(tabId, { type: 'status' })) ?? reported;
}

import type { DraftChange } from '../../core/writing/change.ts';
import { beginDraft, type DraftArticle } from '../../core/writing/draft.ts';
import { type KeptDraft, keepFirst } from '../../core/writing/history.ts';
import { meetPage } from '../../core/writing/meet-page.ts';
import { viewOf } from '../../dom/documents.ts';
import { describePage } from '../../page/describe-page.ts';
import type { PageText } from '../../page/page-text.ts';
import { privateName } from '../../ui/host/private-name.ts';
import type { Messages } from '../../ui/messages/create-messages.ts';
import { pageSheet } from '../../ui/styles/page-sheet.ts';
import { draftGrounds, draftStyles } from '../../ui/writer/draft-styles.ts';
import { mountWriter } from '../../ui/writer/mount-writer.tsx';
import { NOTE_SHORTCUT as KEYS } from '../../ui/writer/note-shortcut.ts';
import { obstacleKey } from '../../ui/writer/obstacle-key.ts';
import { logUnlessAborted } from '../content/log-unless-aborted.ts';
import { wearSheet } from '../content/wear-sheet.ts';
import type { FoundDraft, KeptAnswer } from '../messages.ts';
import { DraftKeeper } from './draft-keeper.ts';
import { followOtherTabs } from './follow-other-tabs.ts';
import { followPage } from './follow-page.ts';
import { clearDraftMarks } from './paint-notes.ts';
import { readWords } from './read-words.ts';
import type { DraftRules } from './writing-options.ts';
import { WritingSession } from './writing-session.ts';

export interface StartOptions {
  readonly document: Document;
  readonly messages: Messages;
  readonly signal: AbortSignal;
  readonly rules: DraftRules;
  readonly drafts: DraftClient;
  close(): void;
}

/** Access to the stored drafts. */
export interface DraftClient {
  /** The most recently changed draft about a page. */
  load(url: string): Promise<FoundDraft>;
  keep(kept: KeptDraft, basis: string | null): Promise<KeptAnswer>;
  keepChange(change: DraftChange, basis: string): Promise<KeptAnswer | null>;
  /** Calls `onChange` when another tab or the popup has saved a draft. */
  watch(onChange: (id: string) => void, signal: AbortSignal): void;
}

/** Opens the writer on a page, with the draft about it or a new one. Does nothing for a document without a body. */
export async function startWriting(options: StartOptions): Promise<void> {
  const { document, messages, signal, rules, drafts, close } = options;
  const text = await readWords(document, signal);
  if (!text) return;
  const page = describePage(document, text);
  const { url } = page;
  const found = await drafts.load(url);
  signal.throwIfAborted();
  const known = found.ok ? found.kept : null;
  const keeper = new DraftKeeper({
    kept: known ?? keepFirst(begin(page, text)),
    isKept: known !== null,
    keep: drafts.keep,
    keepChange: drafts.keepChange,
    onChange: () => session.draftChanged().catch(logUnlessAborted),
    onState: (state) => session.keptState(state),
  });
  clearDraftMarks();
  const font = privateName();
  const wear = wearSheet(signal);
  let dressed: Promise<void> = Promise.resolve();
  const session = new WritingSession({
    ...{ document, messages, text, keeper, signal, rules, close },
    dress(palette) {
      const { locale } = messages;
      const rules = { marks: draftStyles(palette), grounds: draftGrounds(palette) };
      dressed = wear(pageSheet({ ...rules, font, locale }));
    },
  });
  // Nothing of ours can be measured before the page's sheet shows it.
  await dressed;
  signal.throwIfAborted();
  const handle = mountWriter({
    ...{ document, host: session.host, model: session.model(), messages, font, signal },
    onEnd: close,
  });
  session.show(handle);
  if (!found.ok) session.keptState({ fault: found.fault });
  keeper.change((draft) => meetPage(draft, page, text.text));
  await session.draftChanged();
  const { obstacle } = session.model();
  handle.say(obstacle ? messages.t(obstacleKey(obstacle)) : messages.t('writer_ready', KEYS));

  followPage({ document, session, handle, signal });
  viewOf(document)?.addEventListener('pagehide', () => keeper.leave(), { signal });
  signal.addEventListener('abort', () => keeper.flush());
  followOtherTabs({
    ...{ url, drafts, keeper, signal },
    onOffered: (title) => handle.say(messages.t('writer_offered', title)),
  });
}

function begin(article: DraftArticle, text: PageText) {
  const bytes = crypto.getRandomValues(new Uint8Array(4));
  return beginDraft({
    article,
    text: text.text,
    writer: '',
    now: new Date().toISOString(),
    unique: Array.from(bytes, (byte) => (byte % 36).toString(36)).join(''),
  });
}

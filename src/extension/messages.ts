import type { PageProbe } from '../core/recognition/page-probe.ts';
import type { DraftChange } from '../core/writing/change.ts';
import type { KeptDraft } from '../core/writing/history.ts';
import type { MessageTable } from '../ui/messages/table.ts';
import type { PanelTab } from '../ui/overlay-model.ts';
import type { PageReport } from '../ui/popup/popup-state.ts';
import type { PageSheet } from '../ui/styles/page-sheet.ts';
import type { AddedOnPage, AddedPartName } from './added/added-on-page.ts';
import type { StorageFaultReason } from './added/storage-fault.ts';
import type { Settings } from './settings/settings.ts';

/**
 * What the background is asked, by the message's `type`: what the message holds besides, and how it is
 * answered. Asked for by a page's scripts, the popup or the options page.
 */
export interface Requests {
  /** The first stage knows the page: as that article of ours which it names, or (-1) by its words. */
  recognised: Request<{ readonly named: number }, boolean>;
  /** The first stage on a site of added bases asks whether one may know the page. */
  'may-be-added': Request<{ readonly probe: PageProbe }, boolean>;
  /** A frame of a site of added bases, in which our own first stage may not run, asks for theirs. */
  'look-for-added': Request<object, boolean>;
  /** The second stage asks for added bases of which the page may hold an article. */
  'added-on-page': Request<
    { readonly probe: PageProbe; readonly isCheck: boolean },
    readonly AddedOnPage[]
  >;
  /** A part of an added base, as plain data of a checked form; `article` is empty where a part is the base's. */
  'added-part': Request<
    { readonly part: AddedPartName; readonly base: string; readonly article: string },
    unknown
  >;
  settings: Request<object, Settings>;
  'change-settings': Request<
    {
      readonly changes: Partial<Settings>;
      /** The tab in front of the reader: notes start there, should the change allow them. */
      readonly tabId?: number;
    },
    Settings
  >;
  'reset-settings': Request<object, Settings>;
  /** Runs a packaged file in the frame that asks; false where it may not be had. */
  deliver: Request<{ readonly file: string }, boolean>;
  /** The page's sheet of ours changes; null: there was or is to be none. */
  'page-sheet': Request<
    { readonly before: PageSheet | null; readonly sheet: PageSheet | null },
    true
  >;
  'status-changed': Request<{ readonly status: PageStatus }, true>;
  'page-off': Request<
    {
      readonly url: string;
      readonly off: boolean;
      readonly incognito: boolean;
      /** The tab in front of the reader: notes start there when the page is on again. */
      readonly tabId?: number;
    },
    true
  >;
  /** A knowledge base was added, changed or removed; `released`: hosts for which leave may not be needed now. */
  'added-changed': Request<{ readonly released: readonly string[] }, true>;
  /** False where scripts may not run. */
  'check-page': Request<{ readonly tabId: number; readonly mode: Boot['mode'] }, boolean>;
  /** Lets the reader write notes in a tab. False where scripts may not run. */
  'write-page': Request<{ readonly tabId: number }, boolean>;
  'open-options': Request<object, true>;
  /** The draft about a page that was changed last. The tab that asks is told of its changes from then on. */
  'draft-for': Request<{ readonly url: string }, FoundDraft>;
  /** As 'keep-draft', for what has changed since. Null where that was not what is kept: then all of it is wanted. */
  'keep-change': Request<
    { readonly change: DraftChange; readonly basis: string },
    KeptAnswer | null
  >;
  /** Keeps a draft that was made of the one whose `changed` is `basis`; null where it is new. */
  'keep-draft': Request<{ readonly kept: KeptDraft; readonly basis: string | null }, KeptAnswer>;
  /** A page of our own has kept or removed a draft: the tabs that asked for one are told. */
  'draft-changed': Request<{ readonly id: string }, true>;
}

/** `fault`: why the store cannot be read or written; nothing was changed then. */
export type FoundDraft =
  | { readonly ok: true; readonly kept: KeptDraft | null }
  | { readonly ok: false; readonly fault: StorageFaultReason };

/** `newer`: what is kept where another tab kept the draft meanwhile, with this one merged into it. */
export type KeptAnswer =
  | { readonly ok: true; readonly newer: KeptDraft | null }
  | { readonly ok: false; readonly fault: StorageFaultReason };

interface Request<Message, Answer> {
  readonly message: Message;
  readonly answer: Answer;
}
export type RequestType = keyof Requests;
export type MessageOf<Type extends RequestType> = {
  readonly type: Type;
} & Requests[Type]['message'];
export type AnswerOf<Type extends RequestType> = Requests[Type]['answer'];
export type ToBackground = { [Type in RequestType]: MessageOf<Type> }[RequestType];

/**
 * From the background or the popup to the scripts of a page. `status`, `show` and `toggle` go to all of
 * its frames, of which the first to answer speaks for the page; all others to that one.
 */
export type ToPage =
  | { readonly type: 'status' }
  | { readonly type: 'show'; readonly on: boolean }
  | { readonly type: 'toggle' }
  | { readonly type: 'open-panel'; readonly tab?: PanelTab }
  | { readonly type: 'step'; readonly by: 1 | -1 }
  | { readonly type: 'next-density' }
  /** For the script that writes notes: a draft was kept elsewhere, or removed. */
  | { readonly type: 'draft-changed'; readonly id: string }
  /** A knowledge base was added, changed or removed; `any`: one is on. */
  | { readonly type: 'added-changed'; readonly any: boolean };

/** What a page says of itself, of which the popup tells. */
export interface PageStatus extends PageReport {
  /** The frame that says it; 0 is the page itself. */
  readonly frame: number;
  /** False until the page was looked at once: what else it says is then not known yet. */
  readonly looked: boolean;
}

/** What the background leaves in the page's isolated world before the second stage runs. */
export interface Boot {
  /** `check`: the reader asked for this page, or opted in, so event mentions count too. */
  readonly mode: 'article' | 'check';
  readonly settings: Settings;
  readonly pageOff: boolean;
  /** The frame in which the script runs, 0 the page itself, and for a frame the address of the page around it. */
  readonly frame: number;
  readonly pageUrl: string;
  /** Whether any knowledge base that the reader added is on. */
  readonly hasAdded: boolean;
  readonly locale: string;
  /** The interface's words in `locale`; null for English, which the script carries itself. */
  readonly words: MessageTable | null;
}

/** What the background leaves there before the script runs that writes notes. */
export type WriterBoot = Pick<Boot, 'locale' | 'words'>;

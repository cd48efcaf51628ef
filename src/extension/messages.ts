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
 * Requests to the background, by the message's `type`: what else the message holds, and how it is
 * answered. Sent by a page's scripts, the popup or the options page.
 */
export interface Requests {
  /** The first stage recognised the page: as the article of ours that it names, or (-1) by its words. */
  recognised: Request<{ readonly named: number }, boolean>;
  /** The first stage on a site of added bases asks whether one may know the page. */
  'may-be-added': Request<{ readonly probe: PageProbe }, boolean>;
  /** A frame of a site of added bases, in which our own first stage may not run, asks for theirs. */
  'look-for-added': Request<object, boolean>;
  /** The second stage asks for added bases whose articles the page may hold. */
  'added-on-page': Request<
    { readonly probe: PageProbe; readonly isCheck: boolean },
    readonly AddedOnPage[]
  >;
  /** A part of an added base, as plain data of a checked form; `article` is empty for a part of the whole base. */
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
  /** Runs a packaged file in the frame that asks; false if it may not be delivered. */
  deliver: Request<{ readonly file: string }, boolean>;
  /** Our sheet on the page changes; null: there was none, or there is to be none. */
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
  /** A knowledge base was added, changed or removed; `released`: hosts whose permission may no longer be needed. */
  'added-changed': Request<{ readonly released: readonly string[] }, true>;
  /** False where scripts may not run. */
  'check-page': Request<{ readonly tabId: number; readonly mode: Boot['mode'] }, boolean>;
  /** Lets the reader write notes in a tab. False if scripts may not run. */
  'write-page': Request<{ readonly tabId: number }, boolean>;
  'open-options': Request<object, true>;
  /** The most recently changed draft about a page. From then on, the tab that asked hears of its changes. */
  'draft-for': Request<{ readonly url: string }, FoundDraft>;
  /** Like 'keep-draft', for changes since then. Null if another draft is stored: then send the whole one. */
  'keep-change': Request<
    { readonly change: DraftChange; readonly basis: string },
    KeptAnswer | null
  >;
  /** Saves a draft based on the one whose `changed` is `basis`; null for a new draft. */
  'keep-draft': Request<{ readonly kept: KeptDraft; readonly basis: string | null }, KeptAnswer>;
  /** A page of our own has saved or removed a draft: the tabs that asked for one are told. */
  'draft-changed': Request<{ readonly id: string }, true>;
}

/** `fault`: why the store cannot be read or written; nothing was changed then. */
export type FoundDraft =
  | { readonly ok: true; readonly kept: KeptDraft | null }
  | { readonly ok: false; readonly fault: StorageFaultReason };

/** `newer`: the stored draft if another tab saved one meanwhile, with this one merged into it. */
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
 * its frames, and the first to answer speaks for the page; all other messages go to that frame.
 */
export type ToPage =
  | { readonly type: 'status' }
  | { readonly type: 'show'; readonly on: boolean }
  | { readonly type: 'toggle' }
  | { readonly type: 'open-panel'; readonly tab?: PanelTab }
  | { readonly type: 'step'; readonly by: 1 | -1 }
  | { readonly type: 'next-density' }
  /** For the script that writes notes: a draft was saved elsewhere, or removed. */
  | { readonly type: 'draft-changed'; readonly id: string }
  /** A knowledge base was added, changed or removed; `any`: one is on. */
  | { readonly type: 'added-changed'; readonly any: boolean };

/** What a page reports about itself, for the popup to show. */
export interface PageStatus extends PageReport {
  /** The frame that reports; 0 is the page itself. */
  readonly frame: number;
  /** False until the first look at the page: until then the rest is unknown. */
  readonly looked: boolean;
}

/** Data that the background leaves in the page's isolated world before the second stage runs. */
export interface Boot {
  /** `check`: the reader asked for this page, or opted in, so event mentions count too. */
  readonly mode: 'article' | 'check';
  readonly settings: Settings;
  readonly pageOff: boolean;
  /** The frame in which the script runs (0 is the page itself), and for a frame the URL of the page around it. */
  readonly frame: number;
  readonly pageUrl: string;
  /** Whether any knowledge base that the reader added is on. */
  readonly hasAdded: boolean;
  readonly locale: string;
  /** The interface's strings in `locale`; null for English, which the script has built in. */
  readonly words: MessageTable | null;
}

/** Data that the background leaves there before the script that writes notes runs. */
export type WriterBoot = Pick<Boot, 'locale' | 'words'>;

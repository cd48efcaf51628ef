import type { AddChoice, BaseChange } from '../../core/model/added-summary.ts';
import type { DraftMessage } from '../../core/writing/draft-finding.ts';
import type { Finding } from '../../knowledge/finding.ts';
import type { AddedBase } from './added-base.ts';
import type { CompileStep } from './compile-added.ts';
import type { StorageFaultReason } from './storage-fault.ts';

/** From the page to the worker that checks, compiles and stores one file. */
export type ToWorker =
  | {
      readonly type: 'prepare';
      readonly file: File;
      /** Id of the base that the file is to replace; null if any will do. */
      readonly replaces: string | null;
      /** ISO day. */
      readonly today: string;
      readonly version: string;
    }
  /** Null keeps the choices as they are, for an update. */
  | { readonly type: 'store'; readonly choice: AddChoice | null };

/** Why a file is refused unread. */
export type Refusal =
  /** `annotations`: another program's notes, which can start a draft. */
  | { readonly why: 'too-large' | 'too-many' | 'unreadable' | 'annotations' }
  /** The file is for another base than the one being updated. */
  | { readonly why: 'other-base'; readonly id: string };

/** A fault in a file, to be reported in the reader's language. */
export interface ToldFinding extends Pick<Finding, 'file' | 'line'> {
  /** Id of the entry and name of the field, in the file's own words; empty if it is about more. */
  readonly about: string;
  readonly message: DraftMessage;
  /** The rule's own wording, often in more detail. */
  readonly english: string;
}

/** What was prepared from a file; nothing is stored yet. */
export type Prepared =
  | ({ readonly kind: 'refused' } & Refusal)
  /** The first findings, and how many there are. */
  | {
      readonly kind: 'faulty';
      readonly findings: readonly ToldFinding[];
      readonly count: number;
    }
  | {
      readonly kind: 'ready';
      readonly base: AddedBase;
      readonly warnings: readonly Finding[];
      /** Null for a base that is new. */
      readonly change: BaseChange | null;
      /** Title of another base that its title could be taken for. */
      readonly looksLike: string | null;
    };

export type FromWorker =
  | { readonly type: 'step'; readonly step: CompileStep }
  | { readonly type: 'prepared'; readonly prepared: Prepared }
  | { readonly type: 'stored' }
  | { readonly type: 'fault'; readonly reason: StorageFaultReason };

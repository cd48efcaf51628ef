import type { AddChoice, AddedSummary, BaseChange } from '../../../core/model/added-summary.ts';
import type { DraftMessage } from '../../../core/writing/draft-finding.ts';

/** A base in the list. */
export interface ListedBase extends AddedSummary {
  /** Hosts of the base to which the browser currently grants no access. */
  readonly lacks: readonly string[];
}

export interface FindingView {
  readonly file: string;
  readonly line: number;
  /** Id of the entry and name of the field, in the file's own words; empty where it is about more. */
  readonly about: string;
  readonly message: DraftMessage;
  /** As the rule says it, often in more detail. */
  readonly english: string;
}

export type AddOutcome = 'done' | 'no-access' | 'full' | 'unavailable';

export type Refusal =
  | { readonly why: 'too-large' | 'too-many' | 'unreadable' | 'crashed' | 'full' | 'unavailable' }
  /** Another program's notes, which can start a draft. */
  | { readonly why: 'annotations' }
  | { readonly why: 'other-base'; readonly id: string };

export interface ReadyFile {
  readonly kind: 'ready';
  readonly base: AddedSummary;
  /** Null for a base that is not there yet. */
  readonly change: BaseChange | null;
  /** Title of another base that its title could be taken for; "Afterword" for our own name. */
  readonly looksLike: string | null;
  /** Stores it. Called straight from the click, as browsers require for a permission. Null: as before. */
  add(choice: AddChoice | null): Promise<AddOutcome>;
}

/** The result of preparing a file. */
export type PreparedFile =
  | ({ readonly kind: 'refused' } & Refusal)
  | { readonly kind: 'faulty'; readonly findings: readonly FindingView[]; readonly count: number }
  | ReadyFile;

export type PrepareStep = 'reading' | 'checking' | 'compiling';

/** A file that is being checked. */
export interface Preparing {
  /** Never rejects. */
  readonly result: Promise<PreparedFile>;
  /** Ends the check, or forgets what was prepared. */
  cancel(): void;
}

export interface AddedProps {
  /** Bases that are part of the extension. */
  readonly own: readonly Pick<AddedSummary, 'id' | 'title' | 'version' | 'asOf'>[];
  /** Null if the browser does not provide them. */
  readonly added: readonly ListedBase[] | null;
  readonly limits: { readonly bases: number; readonly megabytes: number };
  onPrepare(
    file: File,
    how: { readonly replaces: string | null; onStep(step: PrepareStep): void },
  ): Preparing;
  onSwitchBase(id: string, on: boolean): void;
  /** Called straight from the press. */
  onChoice(id: string, choice: AddChoice): Promise<AddOutcome>;
  /** Hands the file that was added to the browser. Resolves to its name; null if it cannot be read. */
  onSaveBase(id: string): Promise<string | null>;
  /** Resolves to false if it could not be removed. */
  onRemoveBase(id: string): Promise<boolean>;
}

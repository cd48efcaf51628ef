import { changeBetween, type DraftChange } from '../../core/writing/change.ts';
import type { Draft, DraftRelease } from '../../core/writing/draft.ts';
import { type KeptDraft, record, recordRelease, redo, undo } from '../../core/writing/history.ts';
import type { KeptState } from '../../ui/writer/writer-model.ts';
import type { KeptAnswer } from '../messages.ts';

/** Milliseconds after a change within which it is saved. */
const SOON_MS = 250;

export interface KeeperOptions {
  readonly kept: KeptDraft;
  /** Saves the draft; `basis` is the `changed` of the one it is based on, null if none was saved. */
  keep(kept: KeptDraft, basis: string | null): Promise<KeptAnswer>;
  /** Saves the changes since `basis`. Null if another draft was saved meanwhile, or if that is unknown: then save all of it. */
  keepChange(change: DraftChange, basis: string): Promise<KeptAnswer | null>;
  /** False until it has been saved once. */
  readonly isKept: boolean;
  onChange(kept: KeptDraft): void;
  onState(state: KeptState): void;
}

const UNAVAILABLE = { ok: false, fault: 'unavailable' } as const;

/** The draft that is being written. Each change is saved soon afterwards, one at a time. */
export class DraftKeeper {
  readonly #options: KeeperOptions;
  #kept: KeptDraft;
  /** The last draft saved, as far as we know. */
  #basis: KeptDraft | null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> = Promise.resolve();
  /** The number of saves still to be made. */
  #waiting = 0;
  /** A draft saved elsewhere while we still had changes to save. */
  #other: KeptDraft | null = null;

  constructor(options: KeeperOptions) {
    this.#options = options;
    this.#kept = options.kept;
    this.#basis = options.isKept ? options.kept : null;
  }

  /** False until something was written: until then it is no draft, and another one about the page replaces it. */
  get isKept(): boolean {
    return this.#basis !== null;
  }

  get kept(): KeptDraft {
    return this.#kept;
  }

  /** Changes of one `kind`, such as the letters typed in a field, are undone and saved together. */
  change(next: (draft: Draft) => Draft, kind?: string): void {
    const { draft } = this.#kept;
    this.#take(record(this.#kept, next(draft), { now: now(), kind: kind ?? null }));
    // Only typed letters follow each other.
    if (kind === undefined) this.flush();
  }

  undo(): void {
    this.#take(undo(this.#kept, now()));
  }

  redo(): void {
    this.#take(redo(this.#kept, now()));
  }

  /** Remembers an export. */
  release(release: DraftRelease): void {
    this.#take(recordRelease(this.#kept, release));
  }

  /** Another tab, or the popup, has saved this draft. What was written here since is merged when it is saved. */
  replace(kept: KeptDraft): void {
    const isDue = this.#isDue();
    this.#other = isDue && kept.draft.id === this.#kept.draft.id ? kept : null;
    const isOlder = this.isKept && kept.draft.changed <= this.#kept.draft.changed;
    if (!isDue && !isOlder) this.#adopt(kept);
  }

  /** Saves whatever is unsaved, as soon as the previous save is answered. */
  flush(): void {
    if (this.#timer === undefined) return;
    this.#stop();
    this.#waiting += 1;
    this.#running = this.#running.then(() => this.#keep((sent) => this.#send(sent)));
  }

  /** The page is closing and may get no more answers: whatever is not known to be saved is sent at once, in full. */
  leave(): void {
    if (!this.#isDue()) return;
    this.#stop();
    this.#waiting += 1;
    void this.#keep((sent) => this.#sendWhole(sent));
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #adopt(kept: KeptDraft): void {
    this.#kept = kept;
    this.#basis = kept;
    this.#options.onChange(kept);
  }

  #isDue(): boolean {
    return this.#timer !== undefined || this.#waiting > 0;
  }

  #take(kept: KeptDraft): void {
    if (kept === this.#kept) return;
    this.#kept = kept;
    this.#options.onState('keeping');
    this.#timer ??= setTimeout(() => this.flush(), SOON_MS);
    this.#options.onChange(kept);
  }

  async #send(sent: KeptDraft): Promise<KeptAnswer> {
    const basis = this.#basis;
    if (basis?.draft.id !== sent.draft.id) return this.#sendWhole(sent);
    const change = changeBetween(basis, sent);
    const answer = await this.#options.keepChange(change, basis.draft.changed);
    return answer ?? this.#sendWhole(sent);
  }

  #sendWhole(sent: KeptDraft): Promise<KeptAnswer> {
    return this.#options.keep(sent, this.#basis?.draft.changed ?? null);
  }

  async #keep(send: (sent: KeptDraft) => Promise<KeptAnswer>): Promise<void> {
    const sent = this.#kept;
    const answer = await send(sent).catch(() => UNAVAILABLE);
    this.#waiting -= 1;
    if (!answer.ok) return this.#options.onState({ fault: answer.fault });
    // What was written meanwhile is based on what was sent, and is merged again with what is stored now.
    if (answer.newer && this.#kept === sent) this.#adopt(answer.newer);
    else this.#basis = sent;
    if (this.#isDue()) return;
    if (this.#other) this.replace(this.#other);
    this.#options.onState('kept');
  }
}

function now(): string {
  return new Date().toISOString();
}

import { changeBetween, type DraftChange } from '../../core/writing/change.ts';
import type { Draft, DraftRelease } from '../../core/writing/draft.ts';
import { type KeptDraft, record, recordRelease, redo, undo } from '../../core/writing/history.ts';
import type { KeptState } from '../../ui/writer/writer-model.ts';
import type { KeptAnswer } from '../messages.ts';

/** Milliseconds after a change within which it is kept. */
const SOON_MS = 250;

export interface KeeperOptions {
  readonly kept: KeptDraft;
  /** Keeps the draft; `basis` is the `changed` of the one that it was made of, null where none was kept. */
  keep(kept: KeptDraft, basis: string | null): Promise<KeptAnswer>;
  /** Keeps what has changed since. Null where another is kept by now, or it is not known: then all of it is to be kept. */
  keepChange(change: DraftChange, basis: string): Promise<KeptAnswer | null>;
  /** False until it was kept once. */
  readonly isKept: boolean;
  onChange(kept: KeptDraft): void;
  onState(state: KeptState): void;
}

const UNAVAILABLE = { ok: false, fault: 'unavailable' } as const;

/** The draft that is being written. Each change is kept soon after it, one at a time. */
export class DraftKeeper {
  readonly #options: KeeperOptions;
  #kept: KeptDraft;
  /** What was kept last, as far as we know. */
  #basis: KeptDraft | null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> = Promise.resolve();
  /** How often it is still to be kept. */
  #waiting = 0;
  /** What was kept elsewhere while something of ours was still to be kept. */
  #other: KeptDraft | null = null;

  constructor(options: KeeperOptions) {
    this.#options = options;
    this.#kept = options.kept;
    this.#basis = options.isKept ? options.kept : null;
  }

  /** False until something was written: then it is no draft yet, and another one about the page takes its place. */
  get isKept(): boolean {
    return this.#basis !== null;
  }

  get kept(): KeptDraft {
    return this.#kept;
  }

  /** Changes of one `kind`, the letters of a field, are undone and kept together. */
  change(next: (draft: Draft) => Draft, kind?: string): void {
    const { draft } = this.#kept;
    this.#take(record(this.#kept, next(draft), { now: now(), kind: kind ?? null }));
    // Only letters come one after the other.
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

  /** Another tab, or the popup, has kept this draft. What was written here since goes into it when it is kept. */
  replace(kept: KeptDraft): void {
    const isDue = this.#isDue();
    this.#other = isDue && kept.draft.id === this.#kept.draft.id ? kept : null;
    const isOlder = this.isKept && kept.draft.changed <= this.#kept.draft.changed;
    if (!isDue && !isOlder) this.#adopt(kept);
  }

  /** Keeps what is not kept yet, as soon as what was sent before is answered. */
  flush(): void {
    if (this.#timer === undefined) return;
    this.#stop();
    this.#waiting += 1;
    this.#running = this.#running.then(() => this.#keep((sent) => this.#send(sent)));
  }

  /** The page is going, and no answer may reach it any more: what is not known to be kept is sent at once, and whole. */
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
    // What was written meanwhile is made of what was sent, and is merged again with what is there now.
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

import { viewOf } from '../../dom/documents.ts';
import { watchAddress } from '../../page/watch-address.ts';
import type { PageStatus } from '../messages.ts';
import type { Settings } from '../settings/settings.ts';
import { createDelivery } from './delivery.ts';
import { createFaultLog } from './fault-log.ts';
import { isWanted } from './is-wanted.ts';
import { knowledgeFiles } from './knowledge-files.ts';
import { logUnlessAborted } from './log-unless-aborted.ts';
import { isCovered, type Look, lookAtPage } from './look-at-page.ts';
import { mayStillCome } from './may-still-come.ts';
import { createMentionFinders } from './mention-finders.ts';
import { pageOf } from './page-of.ts';
import { pageStatus } from './page-status.ts';
import type { SessionOptions } from './session-options.ts';
import { type Shown, show } from './show.ts';
import { watchLookedAt } from './watch-looked-at.ts';

/**
 * One page's notes: looks, shows what was found, and looks again when the page changes. While notes
 * are off, nothing is watched and nothing of ours is on the page.
 */
export class Session {
  readonly #options: SessionOptions;
  readonly #faults = createFaultLog();
  readonly #files;
  #settings: Settings;
  #pageOn: boolean;
  #hasAdded: boolean;
  #look: Look | null = null;
  readonly #finders;
  #shown: Shown | null = null;
  /** False while the page's nodes and words are unchanged since the last look, as far as we watch them. */
  #isTouched = true;
  #started = 0;
  /** Milliseconds since notes were switched on, at the last look. */
  #waited = 0;
  /** Ends whatever runs while notes are on. */
  #running: AbortController | null = null;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#settings = options.boot.settings;
    this.#hasAdded = options.boot.hasAdded;
    // A reader who asks for a page to be checked wants to see the result.
    this.#pageOn = options.boot.mode === 'check' || !options.boot.pageOff;
    this.#files = knowledgeFiles(createDelivery(options.signal));
    this.#finders = createMentionFinders(this.#files);
    options.signal.addEventListener('abort', () => this.#stop());
  }

  get shown(): Shown | null {
    return this.#shown;
  }

  status(): PageStatus {
    const status = pageStatus(this.#look, this.#running !== null, this.#faults.counts());
    return { ...status, frame: this.#options.boot.frame };
  }

  /** Starts or stops, according to the reader's switches. */
  async follow(): Promise<void> {
    const wanted = isWanted(this.#options, this.#settings, this.#pageOn);
    if (wanted && !this.#options.signal.aborted && !this.#running) await this.#start();
    if (!wanted) this.#stop();
    this.#options.onStatus(this.status());
  }

  async setPageOn(on: boolean): Promise<void> {
    this.#pageOn = on;
    await this.follow();
  }

  async applySettings(settings: Settings): Promise<void> {
    this.#settings = settings;
    this.#shown?.applySettings(settings);
    await this.follow();
  }

  /** To be called after the reader added, changed or removed a knowledge base: marks come and go with it. */
  async addedChanged(any: boolean): Promise<void> {
    this.#hasAdded = any;
    this.#finders.forgetAdded();
    if (this.#running) await this.#lookAgain(this.#running.signal);
  }

  /** Starts again on a page that was rewritten. Does nothing while notes are off. */
  async restart(): Promise<void> {
    if (!this.#running) return;
    this.#stop();
    this.#look = null;
    await this.follow();
  }

  async #start(): Promise<void> {
    const running = new AbortController();
    this.#running = running;
    this.#started = performance.now();
    const view = viewOf(this.#options.document);
    // A new URL alone tells us nothing.
    const again = () => {
      if (this.#isTouched) this.#lookAgain(running.signal).catch(logUnlessAborted);
    };
    if (view) watchAddress(view, again, running.signal);
    const watch = watchLookedAt({
      document: this.#options.document,
      signal: running.signal,
      look: () => this.#look,
      onTouched: () => {
        this.#isTouched = true;
      },
      check: () => this.#shown?.check(),
      lookAgain: () => this.#lookAgain(running.signal),
    });
    await watch.first(() => this.#lookAgain(running.signal));
  }

  #stop(): void {
    this.#running?.abort();
    this.#running = null;
    this.#shown = null;
    this.#isTouched = true;
  }

  /** One look at the page. Resolves with the milliseconds of work that it took. */
  async #lookAgain(signal: AbortSignal): Promise<number> {
    const { document, boot } = this.#options;
    const page = pageOf(document);
    const mentions = boot.mode === 'check' ? this.#finders.finderOf : null;
    const { matching, late, pageDate } = this.#files;
    this.#isTouched = false;
    let last: Look | null = null;
    const looks = lookAtPage({
      document,
      matching,
      late,
      mentions,
      pageDate,
      probe: this.#hasAdded ? this.#files.probe : null,
      isFirst: this.#shown === null,
      signal,
      onFault: (error) => this.#faults.report('look', error),
    });
    const isElsewhere = () => pageOf(document) !== page && this.#isTouched;
    for await (const look of looks) {
      signal.throwIfAborted();
      last = look;
      // The page changed meanwhile, and another look is under way.
      if (isElsewhere()) break;
      this.#accept(look, signal);
    }
    if (last !== null) return last.work.total;
    signal.throwIfAborted();
    if (!isElsewhere()) this.#accept(null, signal);
    return 0;
  }

  #accept(look: Look | null, signal: AbortSignal): void {
    this.#look = look;
    this.#waited = performance.now() - this.#started;
    if (look && isCovered(look)) this.#show(look, signal);
    else this.#nothingFound();
  }

  #show(look: Look, signal: AbortSignal): void {
    if (this.#shown) {
      this.#shown.update(look);
    } else {
      this.#shown = show({
        document: this.#options.document,
        boot: this.#options.boot,
        settings: this.#settings,
        files: this.#files,
        look,
        signal,
        report: this.#faults.report,
        onReplaced: this.#options.onReplaced,
        // Until the reader switches them on again; nothing is remembered.
        onRefused: () => void this.setPageOn(false).catch(logUnlessAborted),
        turnOff: () => {
          this.#options.onSwitched(false);
          this.setPageOn(false).catch(logUnlessAborted);
        },
      });
    }
    this.#options.onStatus(this.status());
  }

  #nothingFound(): void {
    this.#shown?.remove();
    this.#shown = null;
    if (mayStillCome(this.#look, this.#waited)) return;
    this.#stop();
    this.#options.onStatus(this.status());
    this.#options.onNothing();
  }
}

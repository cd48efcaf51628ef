import { logWarning } from '../core/log.ts';
import type { BaseOnPage } from '../core/model/annotated-page.ts';
import { coveringBases } from './base-in-front.ts';
import type { BaseDetails, OverlayHost, OverlayModel } from './overlay-model.ts';
import { detailsKey, type OverlayState } from './overlay-state.ts';
import type { Loaded } from './panel-props.ts';

interface LoadOptions {
  readonly host: OverlayHost;
  readonly signal: AbortSignal;
  /** True if notes open by touch: nothing announces that the reader is approaching one. */
  readonly opensUnheralded: boolean;
  state(): OverlayState;
  change(changes: Pick<OverlayState, 'details'>): void;
  /** Called on each request, before anything is loaded; `isAgain` if something opened. */
  onWanted(isAgain: boolean): void;
}

/** Loads the details of the knowledge bases on the page: most of our data, which most visits never need. */
export interface DetailsLoader {
  /** The reader is approaching a note or the panel: load, so that it opens without waiting. */
  want(): void;
  /** One of them opened: retry what could not be loaded before. */
  need(): void;
  /** There was a new look at the page. */
  follow(): void;
}

/** Loads nothing until told to, and each base once. A failure is logged and shown as such. */
export function createDetailsLoader({
  host,
  signal,
  opensUnheralded,
  state,
  change,
  onWanted,
}: LoadOptions): DetailsLoader {
  let isWanted = false;
  let isPlanned = false;
  const set = (base: BaseOnPage, loaded: Loaded<BaseDetails>) =>
    change({ details: new Map([...state().details, [detailsKey(base), loaded]]) });
  const load = async (base: BaseOnPage) => {
    set(base, { state: 'loading' });
    try {
      set(base, { state: 'ready', value: await host.details(base) });
    } catch (error) {
      logWarning('the details of the notes could not be read.', error);
      set(base, { state: 'failed' });
    }
  };
  const loadAll = (isAgain: boolean) => {
    isWanted = true;
    onWanted(isAgain);
    for (const base of coveringBases(state().model)) {
      const known = state().details.get(detailsKey(base))?.state;
      if (known === undefined || (isAgain && known === 'failed')) void load(base);
    }
  };
  return {
    want: () => loadAll(false),
    need: () => loadAll(true),
    follow() {
      if (isWanted) return loadAll(false);
      if (isPlanned || !(opensUnheralded || isShownAtOnce(state().model))) return;
      isPlanned = true;
      // A hidden page is never idle: a callback waiting there would keep an overlay alive that is long gone.
      const handle = requestIdleCallback(() => loadAll(false));
      signal.addEventListener('abort', () => cancelIdleCallback(handle));
    },
  };
}

/** True if details are shown without a note: as names of numbers, or on paper, which cannot wait. */
function isShownAtOnce({ marks, printNotes }: OverlayModel): boolean {
  return printNotes || marks.some(({ number, headline }) => number !== null && !headline);
}

import { logWarning } from '../core/log.ts';
import type { BaseOnPage } from '../core/model/annotated-page.ts';
import { coveringBases } from './base-in-front.ts';
import type { BaseDetails, OverlayHost, OverlayModel } from './overlay-model.ts';
import { detailsKey, type OverlayState } from './overlay-state.ts';
import type { Loaded } from './panel-props.ts';

interface LoadOptions {
  readonly host: OverlayHost;
  readonly signal: AbortSignal;
  /** Notes open by a touch: nothing tells before it that the reader comes near one. */
  readonly opensUnheralded: boolean;
  state(): OverlayState;
  change(changes: Pick<OverlayState, 'details'>): void;
  /** Told at each wish, before anything is read; `isAgain` where something opened. */
  onWanted(isAgain: boolean): void;
}

/** Reads the details of the knowledge bases on the page: most of what we know, and most readings need none of it. */
export interface DetailsLoader {
  /** The reader comes near a note or the panel, so that it opens without waiting. */
  want(): void;
  /** One of them opened: what could not be read before is asked for again. */
  need(): void;
  /** The page was looked at anew. */
  follow(): void;
}

/** Reads nothing until it is told to, and each base once. A failure is logged and shown as one. */
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
      // A hidden page is never idle: what waits there would hold an overlay that has long gone.
      const handle = requestIdleCallback(() => loadAll(false));
      signal.addEventListener('abort', () => cancelIdleCallback(handle));
    },
  };
}

/** Whether details are shown without a note: as names of numbers, or on paper, which cannot wait. */
function isShownAtOnce({ marks, printNotes }: OverlayModel): boolean {
  return printNotes || marks.some(({ number, headline }) => number !== null && !headline);
}

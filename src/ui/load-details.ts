import { logWarning } from '../core/log.ts';
import type { BaseOnPage } from '../core/model/annotated-page.ts';
import { coveringBases } from './base-in-front.ts';
import type { BaseDetails, OverlayHost } from './overlay-model.ts';
import { detailsKey, type OverlayState } from './overlay-state.ts';
import type { Loaded } from './panel-props.ts';

interface LoadOptions {
  readonly host: OverlayHost;
  readonly signal: AbortSignal;
  state(): OverlayState;
  change(changes: Pick<OverlayState, 'details'>): void;
}

/**
 * Reads the details of each knowledge base on the page once the page has nothing better to do, so
 * that a note opens without waiting. What was asked for before is left.
 */
export function loadDetails({ host, signal, state, change }: LoadOptions): void {
  const set = (base: BaseOnPage, loaded: Loaded<BaseDetails>) =>
    change({ details: new Map([...state().details, [detailsKey(base), loaded]]) });
  const load = async (base: BaseOnPage) => {
    try {
      set(base, { state: 'ready', value: await host.details(base) });
    } catch (error) {
      logWarning('the details of the notes could not be read.', error);
      set(base, { state: 'failed' });
    }
  };
  const { model, details } = state();
  for (const base of coveringBases(model)) {
    if (details.has(detailsKey(base))) continue;
    set(base, { state: 'loading' });
    // A hidden page is never idle: what waits there would hold an overlay that has long gone.
    const handle = requestIdleCallback(() => void load(base));
    signal.addEventListener('abort', () => cancelIdleCallback(handle));
  }
}

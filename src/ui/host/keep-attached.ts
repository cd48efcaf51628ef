/** Milliseconds that the host must have stayed for its next loss to count as a new one. */
const HELD_MS = 1_000;
/** Milliseconds until it is put back again; twice as long each time. */
const FIRST_WAIT_MS = 250;
/** How many times in a row a page may remove it before we give up. */
const MOST_LOSSES = 5;

export interface KeepOptions {
  readonly host: Element;
  readonly signal: AbortSignal;
  /** Attaches the host where it belongs. */
  attach(): void;
  /** Called when the host is back; whatever was open in it is closed. */
  onReturned(): void;
  /** The page insists: nothing of ours may stay. */
  onRefused(): void;
}

/**
 * Puts back a host that the page removed: at once if a page replaces its content now and then,
 * later and later if it is removed each time, and in the end no more. To be called
 * whenever the host may be gone.
 */
export function keepAttached(options: KeepOptions): () => void {
  const { host, signal, attach, onReturned, onRefused } = options;
  let losses = 0;
  let attachedAt = Number.NEGATIVE_INFINITY;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const putBack = () => {
    waiting = undefined;
    if (host.isConnected || signal.aborted) return;
    attach();
    attachedAt = performance.now();
    onReturned();
  };
  signal.addEventListener('abort', () => clearTimeout(waiting));
  return () => {
    if (host.isConnected || signal.aborted || waiting !== undefined) return;
    losses = performance.now() - attachedAt < HELD_MS ? losses + 1 : 0;
    if (losses > MOST_LOSSES) onRefused();
    else if (losses === 0) putBack();
    else waiting = setTimeout(putBack, FIRST_WAIT_MS * 2 ** (losses - 1));
  };
}

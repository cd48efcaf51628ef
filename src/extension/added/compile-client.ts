import type { AddChoice } from '../../core/model/added-summary.ts';
import type { StorageFaultReason } from './storage-fault.ts';
import type { FromWorker, Prepared, ToWorker } from './worker-messages.ts';

type Step = Extract<FromWorker, { type: 'step' }>['step'];

/** The result of checking a file: what was prepared from it, or why nothing was. */
export type Answer =
  | Prepared
  | { readonly kind: 'refused'; readonly why: 'crashed' | StorageFaultReason };

/** One file in a worker of its own. */
export interface FileCheck {
  /** Never rejects. */
  readonly result: Promise<Answer>;
  /** Stores what was prepared. Resolves to null once stored, else to the reason why not. */
  store(choice: AddChoice | null): Promise<StorageFaultReason | null>;
  /** Ends the worker: whatever is not stored by now never will be. */
  cancel(): void;
  isCancelled(): boolean;
}

/** Checks and compiles a file in a worker. */
export function checkFile(
  task: Omit<Extract<ToWorker, { type: 'prepare' }>, 'type'>,
  onStep: (step: Step) => void,
): FileCheck {
  const worker = new Worker(new URL('./compile-worker.ts', import.meta.url), { type: 'module' });
  let isCancelled = false;
  const send = (message: ToWorker) => worker.postMessage(message);
  const result = new Promise<Answer>((resolve) => {
    listen(worker, (message) => {
      if (message === null) resolve({ kind: 'refused', why: 'crashed' });
      else if (message.type === 'step') onStep(message.step);
      else if (message.type === 'prepared') resolve(message.prepared);
      else if (message.type === 'fault') resolve({ kind: 'refused', why: message.reason });
    });
  });
  send({ type: 'prepare', ...task });
  return {
    result,
    store: (choice) =>
      new Promise((resolve) => {
        listen(worker, (message) => {
          if (message === null) resolve('unavailable');
          else if (message.type === 'stored') resolve(null);
          else if (message.type === 'fault') resolve(message.reason);
        });
        send({ type: 'store', choice });
      }),
    cancel() {
      isCancelled = true;
      worker.terminate();
    },
    isCancelled: () => isCancelled,
  };
}

/** Calls back with null if the worker crashed, as it does when memory runs out. */
function listen(worker: Worker, onMessage: (message: FromWorker | null) => void): void {
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => onMessage(data);
  worker.onerror = () => onMessage(null);
}

import { infos } from 'virtual:afterword/infos';
import { mentionModel } from 'virtual:afterword/mentionModel';
import { logError } from '../../core/log.ts';
import type { AddChoice } from '../../core/model/added-summary.ts';
import type { Addition } from './added-base.ts';
import { createAddedStore } from './added-store.ts';
import { prepareFile } from './prepare-file.ts';
import { storageFault } from './storage-fault.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

/**
 * Checks, compiles and stores one file in a worker, so that the page stays responsive. The compiled base
 * never passes through the page; a worker that is ended has stored nothing, or all of it.
 */
const store = createAddedStore();
let addition: Addition | null = null;

// Typed as a page's global: a worker has the same two functions.
const tell = (message: FromWorker) => self.postMessage(message);

async function prepare({ file, ...options }: Extract<ToWorker, { type: 'prepare' }>) {
  const ready = await prepareFile(file, {
    ...options,
    store,
    concepts: mentionModel.concepts,
    bundled: infos.map(({ id }) => id),
    ownTitles: infos.map(({ title }) => title),
    onStep: (step) => tell({ type: 'step', step }),
  });
  addition = ready.addition;
  tell({ type: 'prepared', prepared: ready.prepared });
}

async function keep(choice: AddChoice | null) {
  if (!addition) return;
  const { base } = addition;
  const before = choice === null ? await store.get(base.id) : null;
  const { mode, hosts, on } = { ...base, ...before, ...choice };
  const wanted = hosts.filter((host) => base.wants.includes(host));
  await store.put({ ...addition, base: { ...base, mode, hosts: wanted, on } });
  tell({ type: 'stored' });
}

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  const task = data.type === 'prepare' ? prepare(data) : keep(data.choice);
  task.catch((error: unknown) => {
    logError(error);
    tell({ type: 'fault', reason: storageFault(error).reason });
  });
});

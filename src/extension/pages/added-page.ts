import { infos } from 'virtual:afterword/infos';
import browser from 'webextension-polyfill';
import { logError, logInfo } from '../../core/log.ts';
import type { AddChoice } from '../../core/model/added-summary.ts';
import { MOST_BYTES } from '../../knowledge/one-file/file-limits.ts';
import type {
  AddedProps,
  AddOutcome,
  ListedBase,
  PreparedFile,
} from '../../ui/options/added/added-props.ts';
import type { AddedBase } from '../added/added-base.ts';
import { MOST_BASES } from '../added/added-limits.ts';
import { hostPattern } from '../added/added-sites.ts';
import { type AddedStore, createAddedStore } from '../added/added-store.ts';
import { type Answer, checkFile, type FileCheck } from '../added/compile-client.ts';
import { storageFault } from '../added/storage-fault.ts';
import { saveFile } from '../save-file.ts';
import { askBackground } from './ask.ts';

/** The list of knowledge bases and everything that can be done with it; `onChanged` is called after a change. */
export async function addedProps(onChanged: () => void): Promise<AddedProps> {
  const store = createAddedStore();
  return {
    own: infos,
    added: await listBases(store),
    limits: { bases: MOST_BASES, megabytes: MOST_BYTES / 2 ** 20 },
    onPrepare(file, { replaces, onStep }) {
      const { version } = browser.runtime.getManifest();
      const today = new Date().toISOString().slice(0, 10);
      const check = checkFile({ file, replaces, today, version }, onStep);
      return {
        result: check.result.then((answer) => preparedFile(answer, { check, store, onChanged })),
        cancel: check.cancel,
      };
    },
    onSwitchBase: (id, on) => void tell(store.change(id, { on }), [], onChanged),
    onChoice: (id, choice) => choose(store, id, choice, onChanged),
    onSaveBase: (id) => saveBase(store, id),
    async onRemoveBase(id) {
      const base = await store.get(id).catch(() => null);
      return (await tell(store.remove(id), base?.wants ?? [], onChanged)) === 'done';
    },
  };
}

async function listBases(store: AddedStore): Promise<ListedBase[] | null> {
  try {
    return await Promise.all((await store.list()).map(withAccess));
  } catch (error) {
    // The page says so; Afterword's own notes do not depend on it.
    logError(error);
    return null;
  }
}

async function withAccess(base: AddedBase): Promise<ListedBase> {
  const lacks: string[] = [];
  for (const host of base.hosts) {
    const origins = [hostPattern(host)];
    if (!(await browser.permissions.contains({ origins }))) lacks.push(host);
  }
  return { ...base, lacks };
}

function preparedFile(
  answer: Answer,
  { check, store, onChanged }: { check: FileCheck; store: AddedStore; onChanged: () => void },
): PreparedFile {
  if (answer.kind !== 'ready') return answer;
  const { base, change, looksLike } = answer;
  const add = async (choice: AddChoice | null): Promise<AddOutcome> => {
    // Must come first: browsers ask for a permission only straight from a click.
    if (choice && !(await askHosts(choice))) return 'no-access';
    const before = await store.get(base.id).catch(() => null);
    // By the time the browser's question is answered, the reader may have moved on.
    const fault = check.isCancelled() ? 'unavailable' : await check.store(choice);
    await afterChange([...(before?.hosts ?? []), ...(choice?.hosts ?? [])], onChanged);
    return fault ?? 'done';
  };
  return { kind: 'ready', base, change, looksLike, add };
}

/** Asks the browser for exactly these hosts. Must be called straight from a click. */
async function askHosts({ mode, hosts }: AddChoice): Promise<boolean> {
  if (mode === 'asked') return true;
  try {
    return await browser.permissions.request({ origins: hosts.map(hostPattern) });
  } catch (error) {
    // A host that no permission can be asked for.
    logInfo('the browser gives no leave for this host.', error);
    return false;
  }
}

async function choose(
  store: AddedStore,
  id: string,
  { mode, hosts }: AddChoice,
  onChanged: () => void,
): Promise<AddOutcome> {
  if (!(await askHosts({ mode, hosts }))) return 'no-access';
  const before = await store.get(id).catch(() => null);
  const chosen = mode === 'sites' ? hosts : [];
  return tell(store.change(id, { mode, hosts: chosen }), before?.hosts ?? [], onChanged);
}

async function saveBase(store: AddedStore, id: string): Promise<string | null> {
  const file = await store.original(id).catch(() => null);
  // Declared as plain bytes, so that the browser does not change the file's extension.
  if (file) saveFile(file.name, new Blob([file.bytes], { type: 'application/octet-stream' }));
  return file?.name ?? null;
}

/** Waits for a change, then has the background follow it; `released`: hosts that may no longer be needed. */
async function tell(
  change: Promise<unknown>,
  released: readonly string[],
  onChanged: () => void,
): Promise<AddOutcome> {
  try {
    await change;
  } catch (error) {
    return storageFault(error).reason;
  } finally {
    await afterChange(released, onChanged);
  }
  return 'done';
}

async function afterChange(released: readonly string[], onChanged: () => void): Promise<void> {
  await askBackground({ type: 'added-changed', released });
  onChanged();
}

import { logWarning } from '../../core/log.ts';
import type { AddedBase } from '../added/added-base.ts';
import { createAddedStore } from '../added/added-store.ts';
import { withoutRevokedHosts } from './registration.ts';

/** The bases that a reader added, on or off; none if they cannot be read: everything else works without them. */
export async function listAdded(): Promise<readonly AddedBase[]> {
  return createAddedStore()
    .list()
    .catch((error: unknown) => {
      logWarning('added knowledge bases cannot be read.', error);
      return [];
    });
}

/** Removes hosts from bases once the browser has withdrawn permission; a base without hosts runs only when asked. */
export async function forgetRevokedHosts(): Promise<void> {
  const store = createAddedStore();
  for (const { id, hosts } of await withoutRevokedHosts(await listAdded())) {
    await store.change(id, hosts.length > 0 ? { hosts } : { hosts, mode: 'asked' });
  }
}

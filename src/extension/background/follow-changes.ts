import type { Settings } from '../settings/settings.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import { added } from './added.ts';
import { listAdded } from './list-added.ts';
import { giveBackHosts, giveBackUnwanted, reconcileRegistration } from './registration.ts';
import { tellPages } from './tell-pages.ts';

/** Makes registered scripts, permissions and open pages follow the list of added bases. */
export async function followAdded(
  store: SettingsStore,
  released: readonly string[],
): Promise<true> {
  const [settings, bases] = [await store.read(), await listAdded()];
  await reconcileRegistration(settings, bases);
  await giveBackHosts(released, settings, bases);
  await tellPages(added);
  return true;
}

/** Changes settings, and makes registered scripts and permissions follow them. */
export async function followSettings(
  store: SettingsStore,
  change: () => Promise<Settings>,
): Promise<Settings> {
  const before = await store.read();
  const settings = await change();
  await reconcileRegistration(settings, await listAdded());
  await giveBackUnwanted(before, settings);
  return settings;
}

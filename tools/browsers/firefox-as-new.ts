import { forgetLook } from './firefox-look.ts';
import type { Marionette } from './marionette.ts';

/**
 * Removes the extension, puts an empty window in the place of all others and of their questions and
 * panels, and forgets the look that was set, what sites stored, what was cached and what was visited.
 */
export async function makeFirefoxAsNew(marionette: Marionette, id: string): Promise<void> {
  await marionette.evaluate(
    null,
    `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    await (await AddonManager.getAddonByID(argument))?.uninstall();`,
    id,
  );
  const window = { type: 'window', focus: true };
  const opened = await marionette.inWindow('WebDriver:NewWindow', window);
  const { handle } = opened as { readonly handle: string };
  await marionette.inWindow('WebDriver:SwitchToWindow', { handle, focus: true });
  await marionette.evaluate(
    null,
    `const own = Services.wm.getMostRecentWindow('navigator:browser');
    for (const one of Services.wm.getEnumerator('navigator:browser')) if (one !== own) one.close();`,
  );
  await forgetLook(marionette);
  await marionette.evaluate(
    null,
    `const { CLEAR_ALL } = Ci.nsIClearDataService;
    await new Promise((onDataDeleted) => Services.clearData.deleteData(CLEAR_ALL, { onDataDeleted }));`,
  );
}

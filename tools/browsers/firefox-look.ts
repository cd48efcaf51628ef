import type { Marionette } from './marionette.ts';
import type { Look } from './test-browser.ts';

const valuesOf = (look: Look) => ({
  'ui.systemUsesDarkTheme': look === 'dark' ? 1 : 0,
  'layout.css.prefers-color-scheme.content-override': look === 'dark' ? 0 : 1,
  'browser.display.document_color_use': look === 'forced' ? 2 : 0,
});

/**
 * Shows every page as the reader's system asks for: Firefox has no way to say it of one page. Its
 * popups follow the browser's own theme, and that the system.
 */
export async function setLook(marionette: Marionette, look: Look): Promise<void> {
  await marionette.evaluate(
    null,
    `for (const [name, value] of Object.entries(argument)) Services.prefs.setIntPref(name, value);`,
    valuesOf(look),
  );
}

import type { Marionette } from './marionette.ts';
import type { Look } from './test-browser.ts';

/**
 * Shows every page as the reader's system asks for: Firefox has no way to say it of one page. Its
 * popups follow the browser's own theme, and that the system.
 */
export async function setLook(marionette: Marionette, look: Look): Promise<void> {
  await marionette.evaluate(
    null,
    `Services.prefs.setIntPref('ui.systemUsesDarkTheme', argument === 'dark' ? 1 : 0);
    Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', argument === 'dark' ? 0 : 1);
    Services.prefs.setIntPref('browser.display.document_color_use', argument === 'forced' ? 2 : 0);`,
    look,
  );
}

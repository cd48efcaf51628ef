import type { Page } from 'puppeteer-core';
import type { Look } from './test-browser.ts';

/** Shows a page as the reader's system asks for. Puppeteer's own call does not know forced colours. */
export async function setLook(page: Page, look: Look): Promise<void> {
  // Emulation lasts as long as its session, which ends with the page.
  const session = await page.createCDPSession();
  const features = [
    { name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light' },
    { name: 'forced-colors', value: look === 'forced' ? 'active' : 'none' },
  ];
  await session.send('Emulation.setEmulatedMedia', { features });
}

import { type BROWSERS, builtExtension } from '../../tools/browsers/browsers.ts';
import { ARTICLE_URL } from '../../tools/site/article.ts';

/** Opens the article in a window of each browser, and waits until all are closed or Ctrl+C is pressed. */
export async function showInWindow(browsers: typeof BROWSERS): Promise<void> {
  const interrupted = new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  await Promise.all(browsers.map((browser) => showIn(browser, interrupted)));
}

async function showIn(
  [name, launch]: (typeof BROWSERS)[number],
  interrupted: Promise<void>,
): Promise<void> {
  console.log(`Opening ${ARTICLE_URL} in ${name}, served from this machine …`);
  const browser = await launch({ headless: false });
  try {
    await browser.installExtension(builtExtension(name));
    await browser.open(ARTICLE_URL);
    console.log(`${name}: point at underlined words. Close the window or press Ctrl+C to end.`);
    await Promise.race([browser.closed, interrupted]);
  } finally {
    await browser.close().catch((error) => console.log(`Closed: ${String(error)}`));
  }
}

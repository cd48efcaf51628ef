import { type BROWSERS, builtExtension } from '../../test/e2e/support/browsers.ts';
import { ARTICLE_URL } from '../../test/fixtures/site/article.ts';

/** Opens the article in the first browser, and waits until a person closes it or presses Ctrl+C. */
export async function showInWindow([first]: typeof BROWSERS): Promise<void> {
  if (!first) throw new Error('expected a browser');
  const [name, launch] = first;
  console.log(`Opening ${ARTICLE_URL} in ${name}, served from this machine …`);
  const browser = await launch({ headless: false });
  const interrupted = new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  try {
    await browser.installExtension(builtExtension(name));
    await browser.open(ARTICLE_URL);
    console.log('Point at underlined words. Close the window or press Ctrl+C to end.');
    await Promise.race([browser.closed, interrupted]);
  } finally {
    await browser.close().catch((error) => console.log(`Closed: ${String(error)}`));
  }
}

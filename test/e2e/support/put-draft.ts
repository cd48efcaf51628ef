import type { Draft } from '../../../src/core/writing/draft.ts';
import { keepFirst } from '../../../src/core/writing/history.ts';
import type { ExtensionPage } from '../../../tools/browsers/test-browser.ts';

/** Has the background keep a draft, as the page does on which it is written. */
export async function keepDraft(page: ExtensionPage, draft: Draft): Promise<void> {
  const answer = await page.evaluate(keep, JSON.stringify(keepFirst(draft)));
  if (answer !== 'kept') throw new Error(`the draft was not kept: ${answer}`);
}

/** Runs in a page of the extension. */
async function keep(document: Document, json: string): Promise<string> {
  const view = document.defaultView as unknown as {
    browser?: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
    chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
  };
  const { runtime } = view.browser ?? view.chrome;
  const message = { type: 'keep-draft', kept: JSON.parse(json), basis: null };
  const answer = (await runtime.sendMessage(message)) as { ok: boolean } | null;
  return answer?.ok ? 'kept' : JSON.stringify(answer);
}

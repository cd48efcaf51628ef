import type { PageProbe } from '../../core/recognition/page-probe.ts';
import type { AddedOnPage, AddedPartName } from '../added/added-on-page.ts';
import type { ToBackground } from '../messages.ts';
import { browser } from './browser-api.ts';

/** The added bases of which a page may hold an article. */
export function askAdded(probe: PageProbe, asked: boolean): Promise<readonly AddedOnPage[]> {
  return ask({ type: 'added-on-page', probe, asked });
}

/** Reads a part of an added base. Rejects where it cannot be had. */
export function addedPart<Part>(part: AddedPartName, base: string, article: string): Promise<Part> {
  return ask<Part>({ type: 'added-part', part, base, article });
}

/** The background has checked the form of what it answers. */
async function ask<Answer>(message: ToBackground): Promise<Answer> {
  const answer = await browser.runtime.sendMessage(message);
  if (!answer) throw new Error(`no ${message.type}`);
  return answer as Answer;
}

import type { PageProbe } from '../../core/recognition/page-probe.ts';
import type { AddedOnPage, AddedPartName } from '../added/added-on-page.ts';
import { askBackground } from './ask-background.ts';

/** The added bases whose articles a page may hold. Rejects if the background cannot say. */
export async function askAdded(
  probe: PageProbe,
  isCheck: boolean,
): Promise<readonly AddedOnPage[]> {
  const answer = await askBackground({ type: 'added-on-page', probe, isCheck });
  if (!answer) throw new Error('no answer about added bases');
  return answer;
}

/** Reads a part of an added base. Rejects if it cannot be read. */
export async function addedPart<Part>(
  part: AddedPartName,
  base: string,
  article: string,
): Promise<Part> {
  const answer = await askBackground({ type: 'added-part', part, base, article });
  if (!answer) throw new Error(`no ${part} of ${base}`);
  // The background has checked the form of its answer.
  return answer as Part;
}

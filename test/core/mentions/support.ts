import { readFileSync } from 'node:fs';
import { createMentionFinder } from '../../../src/core/mentions/find-mentions.ts';
import type { MentionPart } from '../../../src/core/mentions/mention-part.ts';
import { type EventTexts, profileEvents } from '../../../src/knowledge/compiler/profile-events.ts';
import { readLexicon } from '../../../src/knowledge/compiler/read-lexicon.ts';

const FOLDER = 'src/knowledge/mention-model';
export const concepts = readLexicon(readFileSync(`${FOLDER}/lexicon.tsv`, 'utf8'));
const weights = JSON.parse(readFileSync(`${FOLDER}/weights.json`, 'utf8'));

/** The shipped mention finder over events of a test's own. */
export function partWith(texts: readonly EventTexts[]): MentionPart {
  return { concepts, weights, profiles: profileEvents(texts, concepts) };
}

export function event(
  id: string,
  date: string,
  title: string,
  rest: { readonly summary?: string; readonly end?: string } = {},
): EventTexts {
  const { summary = '', end = null } = rest;
  return { event: { id, date, end, title, summary }, hints: [], sourceTitles: [] };
}

/** The events found, each with its words. */
export function found(texts: readonly EventTexts[], text: string, published: string | null) {
  return createMentionFinder(partWith(texts))
    .find(text, { published })
    .map((mention) => [mention.event, text.slice(mention.span.start, mention.span.end)]);
}

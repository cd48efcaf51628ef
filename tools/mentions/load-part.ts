import type { MentionPart } from '../../src/core/mentions/mention-part.ts';
import type { Base } from '../../src/knowledge/base.ts';
import { compileMentions } from '../../src/knowledge/compiler/compile-mentions.ts';
import { loadRecogniser } from '../build/load-recogniser.ts';

/** What finds the events of `base`, as the extension has it. */
export async function loadMentionPart(base: Base): Promise<MentionPart> {
  const recogniser = await loadRecogniser();
  return { ...recogniser, profiles: compileMentions(base, recogniser.concepts) };
}

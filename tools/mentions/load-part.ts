import type { MentionPart } from '../../src/core/mentions/mention-part.ts';
import type { Base } from '../../src/knowledge/base.ts';
import { compileMentions } from '../../src/knowledge/compiler/compile-mentions.ts';
import { loadMentionModel } from '../build/load-mention-model.ts';

/** What finds the events of `base`, as the extension has it. */
export async function loadMentionPart(base: Base): Promise<MentionPart> {
  const mentionModel = await loadMentionModel();
  return { ...mentionModel, profiles: compileMentions(base, mentionModel.concepts) };
}

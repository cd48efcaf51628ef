import type { MentionPart } from '../../src/core/mentions/mention-part.ts';
import { compileMentions } from '../../src/knowledge/compiler/compile-mentions.ts';
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { loadMentionModel } from '../build/load-mention-model.ts';

/** What finds the events of `base`, as the extension has it. */
export async function loadMentionPart(base: KnowledgeBase): Promise<MentionPart> {
  const mentionModel = await loadMentionModel();
  return { ...mentionModel, profiles: compileMentions(base, mentionModel.concepts) };
}

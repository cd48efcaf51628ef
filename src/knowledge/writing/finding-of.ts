import type { Draft } from '../../core/writing/draft.ts';
import type { DraftFinding } from '../../core/writing/draft-finding.ts';
import type { AssembledDraft } from './assemble-draft.ts';
import { explain, type Objection } from './explain.ts';
import { locateInDraft } from './locate-in-draft.ts';

/** Where something stands in the parts of a base. */
export type Path = readonly (string | number)[];

/** What is told of an objection at `path`: in plain words, at the field of the draft that it is about. */
export function findingOf(
  rule: string,
  objection: Objection,
  path: Path,
  assembled: AssembledDraft,
  draft: Draft,
): DraftFinding {
  const { message, field } = explain(objection);
  const at = locateInDraft(path, assembled, draft);
  const own = at.part === 'event' && field === 'whatHappened' ? 'summary' : field;
  const ownField = (at.part === 'head' ? null : own) ?? at.field;
  const location = { ...at, field: ownField ?? fieldWith(message, at, draft) };
  return { at: location, rule, severity: 'error', message };
}

const PROSE = ['headline', 'whatHappened', 'wouldChange', 'title', 'summary'];

/** The field that a rule speaks of which only gives the words in it. */
function fieldWith(message: DraftFinding['message'], at: DraftFinding['at'], draft: Draft) {
  if (!('key' in message) || (at.part !== 'note' && at.part !== 'event')) return null;
  const items: readonly { readonly id: string }[] = at.part === 'note' ? draft.notes : draft.events;
  const item = items.find(({ id }) => id === at.id) ?? {};
  const words = message.key === 'draft_question' ? '?' : String(message.args[0] ?? '');
  const fields = Object.entries(item).filter(
    ([name, value]) => PROSE.includes(name) && typeof value === 'string' && value.includes(words),
  );
  return fields[0]?.[0] ?? null;
}

import type { DraftMessage } from '../../core/writing/draft-finding.ts';
import type { FindingCode } from '../rules/rules.ts';
import type { FormCode } from '../schema/form-messages.ts';
import { EXPLANATIONS } from './explanations.ts';

/** What a rule or the schema finds. */
export interface Objection {
  readonly code: FindingCode | FormCode;
  readonly parameters?: readonly (string | number)[];
  /** In English. */
  readonly message: string;
}

interface Explained {
  readonly message: DraftMessage;
  /** Where a writer mends it; null: the field that the rule speaks of. */
  readonly field: string | null;
}

/** In plain words where there are some for it, else as the rule says it, without the id that it begins with. */
export function explain({ code, parameters = [], message }: Objection): Explained {
  const explanation = EXPLANATIONS[code];
  if (explanation === null) {
    const english = message.replace(/^[a-z0-9-]+(?:, [\w.]+)*: /, '');
    return { message: { english }, field: null };
  }
  return { message: { key: explanation.key, args: parameters }, field: explanation.field };
}

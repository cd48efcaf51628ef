import type { DraftMessage } from '../../core/writing/draft-finding.ts';
import type { KnownCode } from '../finding-code.ts';
import { EXPLANATIONS } from './explanations.ts';

/** What is found. */
export interface Objection {
  readonly code: KnownCode;
  readonly parameters?: readonly (string | number)[];
  /** In English. */
  readonly message: string;
}

interface Explained {
  readonly message: DraftMessage;
  /** Where a writer mends it; null: the field that the rule speaks of. */
  readonly field: string | null;
}

/** In plain words where we have some for it; else as the rule says it, without the id at its start. */
export function explain({ code, parameters = [], message }: Objection): Explained {
  const explanation = EXPLANATIONS[code];
  if (explanation === null) {
    return { message: { english: withoutAbout(message) }, field: null };
  }
  return { message: { key: explanation.key, args: parameters }, field: explanation.field };
}

/** The id with which the message of a finding begins, and a field of it; empty where it begins with none. */
export function aboutOf(message: string): string {
  return /^[a-z0-9-]+(?: \d+)?(?:, [\w.]+(?: \d+)?)*(?=: )/.exec(message)?.[0] ?? '';
}

/** The message without what it is about. */
export function withoutAbout(message: string): string {
  return message.slice(aboutOf(message).length).replace(/^: /, '');
}

import { checkInSteps } from '../../knowledge/writing/check-draft.ts';
import { languageOf } from '../../knowledge/writing/own-words.ts';
import { proposedAsOf } from '../../knowledge/writing/proposed-as-of.ts';
import type { Messages } from '../../ui/messages/create-messages.ts';
import { tellFinding } from '../../ui/messages/tell-finding.ts';
import { today } from '../today.ts';
import type { DraftRules } from './writing-options.ts';

/** The rules for knowledge bases, applied to a draft while it is being written, in the writer's language. */
export function draftRules(messages: Messages): DraftRules {
  return {
    *check(draft) {
      const findings = yield* checkInSteps(draft, today());
      return findings.map(({ at, severity, message }) => ({
        at,
        severity,
        text: tellFinding(messages, message),
      }));
    },
    proposedAsOf,
    languageOf,
  };
}

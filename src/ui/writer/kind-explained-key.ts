import type { ClaimKind } from '../../core/model/claim.ts';
import { underscored } from '../../core/underscored.ts';
import type { MessageKey } from '../messages/table.ts';

/** One line of the standard: what makes a sentence one of this kind. */
export function kindExplainedKey(kind: ClaimKind): MessageKey {
  return `writer_kind_${underscored(kind)}`;
}

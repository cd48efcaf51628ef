import type { ClaimKind } from '../../core/model/claim.ts';
import type { MessageKey } from '../messages/table.ts';

const EXPLAINED: Readonly<Record<ClaimKind, MessageKey>> = {
  fact: 'writer_kind_fact',
  quotation: 'writer_kind_quotation',
  forecast: 'writer_kind_forecast',
  opinion: 'writer_kind_opinion',
  'loaded-term': 'writer_kind_loaded_term',
};

/** One line of the standard: what makes a sentence one of this kind. */
export function kindExplainedKey(kind: ClaimKind): MessageKey {
  return EXPLAINED[kind];
}

import type { Confidence } from '../../../core/model/claim.ts';
import type { StatementBasis } from '../../../core/model/provenance.ts';
import type { Messages } from '../../messages/create-messages.ts';
import { inLine } from '../../messages/in-line.ts';
import { confidenceKey } from '../../messages/keys.ts';
import { basisKey } from './basis-key.ts';

interface Based {
  readonly basis: StatementBasis;
  readonly confidence: Confidence;
}

/** "Official act · high confidence": what a statement rests on, before its sources. */
export function basisLine({ basis, confidence }: Based, { t, locale }: Messages): string {
  return `${t(basisKey(basis))} · ${inLine(t(confidenceKey(confidence)), locale)}`;
}

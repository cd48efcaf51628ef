import type { Confidence, Verdict } from '../../core/model/claim.ts';
import type { SourceKind } from '../../core/model/source.ts';
import { underscored } from '../../core/underscored.ts';
import type { MessageKey } from './table.ts';

/** "Did not happen". */
export function verdictKey(verdict: Verdict): MessageKey {
  return `verdict_${underscored(verdict)}`;
}

/** "good sources disagree": a few words beside the verdict. */
export function verdictGlossKey(verdict: Verdict): MessageKey {
  return `verdict_gloss_${underscored(verdict)}`;
}

/** One sentence that defines the verdict. */
export function verdictDefinitionKey(verdict: Verdict): MessageKey {
  return `verdict_definition_${underscored(verdict)}`;
}

/** "High confidence". */
export function confidenceKey(confidence: Confidence): MessageKey {
  return `confidence_${confidence}`;
}

/** "State media", the label of a group of sources. */
export function sourceKindKey(kind: SourceKind): MessageKey {
  return `source_kind_${underscored(kind)}`;
}

/** "state media", inside a list. */
export function sourceKindsKey(kind: SourceKind): MessageKey {
  return `source_kinds_${underscored(kind)}`;
}

import { SOURCE_KINDS, type Source } from '../../core/model/source.ts';
import type { Messages } from '../messages/create-messages.ts';
import { sourceKindsKey } from '../messages/keys.ts';

const MOST_KINDS_NAMED = 3;

/** One line: "6 sources: official, public media, newspapers", "3 sources, all academic". */
export function sourceSummary(sources: readonly Source[], messages: Messages): string {
  const count = messages.plural('source_count', sources.length);
  const found = SOURCE_KINDS.filter((kind) => sources.some((source) => source.kind === kind));
  const [first] = found;
  if (!first) return count;
  const names = found.map((kind) => messages.t(sourceKindsKey(kind)));
  if (found.length > MOST_KINDS_NAMED) {
    return messages.t('source_summary_many', count, messages.number(found.length));
  }
  if (found.length === 1 && sources.length > 1) {
    return messages.t('source_summary_all', count, messages.t(sourceKindsKey(first)));
  }
  return messages.t('source_summary_kinds', count, messages.list(names));
}

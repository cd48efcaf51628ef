import { isOfRecord } from '../../core/model/claim.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';
import { voiceOfOneState } from './one-voice.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { publishersOfSources, sourceKinds } from './source-kinds.ts';

type Code = 'fewer-than-two-sources' | 'one-publisher' | 'state-outlets-alone' | 'one-state-alone';

export const factSources: Rule<Code> = {
  name: 'fact-sources',
  reason:
    'What is called supported or contradicted needs two sources of two publishers, one of them no state outlet, and not all of one state.',
  check: (base) => {
    const weaknessOf = weakness(base);
    return base.claims.flatMap(({ id, kind, verdict, sources }, index): RuleFinding<Code>[] => {
      if (!isOfRecord(kind) || verdict === 'unverified') return [];
      const weak = weaknessOf(sources);
      if (weak === null) return [];
      const location = base.locationOf('claims', index, 'sources');
      const message = `${id}: "${verdict}" ${WEAKNESSES[weak]}; add another or call it unverified`;
      return [{ location, code: weak, message }];
    });
  },
};

const WEAKNESSES: Readonly<Record<Code, string>> = {
  'fewer-than-two-sources': 'needs two sources',
  'one-publisher': 'rests on one publisher alone',
  'state-outlets-alone': 'rests on state outlets alone',
  'one-state-alone': 'rests on the word of one state alone',
};

/** Says why these sources don't bear a verdict; null where they do. */
function weakness(base: KnowledgeBase): (sources: readonly string[]) => Code | null {
  const kinds = sourceKinds(base);
  const publishers = publishersOfSources(base);
  const stateOf = voiceOfOneState(base);
  return (sources) => {
    if (new Set(sources).size < 2) return 'fewer-than-two-sources';
    if (new Set(sources.map((id) => publishers.get(id)?.id ?? id)).size < 2) return 'one-publisher';
    if (sources.every((id) => kinds.get(id) === 'state-media')) return 'state-outlets-alone';
    return stateOf(sources) === null ? null : 'one-state-alone';
  };
}

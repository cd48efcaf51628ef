import type { Verdict } from '../../core/model/claim.ts';
import { verdictGlossKey, verdictKey } from '../messages/keys.ts';
import { useMessages } from '../messages/MessagesContext.tsx';
import { VerdictSymbol } from './VerdictSymbol.tsx';

/** Symbol and words, and a gloss where the word alone could be misread. */
export function VerdictLabel({ verdict, gloss = false }: { verdict: Verdict; gloss?: boolean }) {
  const { t } = useMessages();
  return (
    <span class="verdict-label">
      <VerdictSymbol verdict={verdict} />
      <span class="sc">{t(verdictKey(verdict))}</span>
      {gloss && <span class="gloss">{t(verdictGlossKey(verdict))}</span>}
    </span>
  );
}

import { type ClaimTarget, isForecast } from '../../../core/model/claim.ts';
import { verdictKey } from '../../messages/keys.ts';
import { useMessages } from '../../messages/MessagesContext.tsx';
import { VerdictSymbol } from '../../parts/VerdictSymbol.tsx';
import { factBalance, forecastBalance } from './balance.ts';
import { countVerdicts, forecastOrder } from './verdict-count.ts';

type Counted = Pick<ClaimTarget, 'id' | 'kind' | 'verdict'>;

/** The forecasts in one sentence and as symbols in the order of the text; the facts in another. */
export function Scorecard({ claims }: { claims: readonly Counted[] }) {
  const messages = useMessages();
  const { t } = messages;
  const forecasts = claims.filter(({ kind }) => isForecast(kind));
  const found = forecastOrder(countVerdicts(forecasts));
  return (
    <section class="scorecard">
      <p class="lede">{forecastBalance(claims, messages)}</p>
      <div class="symbols" role="img" aria-label={t('panel_score_symbols')}>
        {forecasts.map(({ id, verdict }) => (
          <VerdictSymbol key={id} verdict={verdict} />
        ))}
      </div>
      <ul class="legend">
        {found.map(({ verdict }) => (
          <li key={verdict}>
            <VerdictSymbol verdict={verdict} /> {t(verdictKey(verdict))}
          </li>
        ))}
      </ul>
      <p class="facts">{factBalance(claims, messages)}</p>
    </section>
  );
}

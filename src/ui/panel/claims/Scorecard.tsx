import type { ClaimKind, ClaimTarget, Verdict } from '../../../core/model/claim.ts';
import { verdictKey } from '../../messages/keys.ts';
import { useMessages } from '../../messages/MessagesContext.tsx';
import type { Messages } from '../../messages/messages.ts';
import type { PluralBase } from '../../messages/table.ts';
import { VerdictSymbol } from '../../parts/VerdictSymbol.tsx';
import { countVerdicts, largestFirst } from './verdict-count.ts';

type Counted = Pick<ClaimTarget, 'id' | 'kind' | 'verdict'>;

/** The forecasts in one sentence and as symbols in the order of the text; the facts in another. */
export function Scorecard({ claims }: { claims: readonly Counted[] }) {
  const messages = useMessages();
  const { t } = messages;
  const forecasts = claims.filter(({ kind }) => kind === 'forecast');
  const found = largestFirst(countVerdicts(claims, ['forecast']));
  return (
    <section class="scorecard">
      <p class="lede">{balance(claims, 'forecast', messages)}</p>
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
      <p class="facts">{balance(claims, 'fact', messages)}</p>
    </section>
  );
}

const WHOLE = { forecast: 'panel_score_forecasts', fact: 'panel_score_facts' } as const;

const PARTS: Readonly<Partial<Record<Verdict, PluralBase>>> = {
  happened: 'panel_score_happened',
  'partly-happened': 'panel_score_partly_happened',
  'happened-later': 'panel_score_happened_later',
  'did-not-happen': 'panel_score_did_not_happen',
  'not-tested': 'panel_score_not_tested',
  open: 'panel_score_open',
  supported: 'panel_score_supported',
  'partly-supported': 'panel_score_partly_supported',
  contested: 'panel_score_contested',
  contradicted: 'panel_score_contradicted',
  unverified: 'panel_score_unverified',
};

/**
 * "Of 19 forecasts, 7 did not happen, 6 were not tested …": what is most first. That none is
 * contradicted or none happened is said too, with the same care.
 */
export function balance(
  claims: readonly Pick<ClaimTarget, 'kind' | 'verdict'>[],
  kind: Extract<ClaimKind, 'fact' | 'forecast'>,
  messages: Messages,
): string {
  const counts = largestFirst(countVerdicts(claims, [kind]));
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return '';
  const parts = counts.flatMap(({ verdict, count }) => {
    const base = PARTS[verdict];
    return base ? messages.plural(base, count) : [];
  });
  const none =
    kind === 'fact' && counts.every(({ verdict }) => verdict !== 'contradicted')
      ? [messages.t('panel_score_none_contradicted')]
      : kind === 'forecast' && counts.every(({ verdict }) => verdict !== 'happened')
        ? [messages.t('panel_score_none_happened')]
        : [];
  return messages.plural(WHOLE[kind], total, messages.list([...parts, ...none]));
}

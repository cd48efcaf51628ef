import type { Messages } from '../messages/messages.ts';
import type { OverlayModel } from '../overlay-model.ts';

/** One line of words: "19 forecasts, 7 did not happen", "5 events mentioned here". */
export function chipWords({ notes, mentions }: OverlayModel, { plural, t }: Messages): string {
  if (mentions.length > 0) return plural('chip_events', mentions.length);
  const forecasts = notes.filter(({ claim }) => claim.kind === 'forecast');
  if (forecasts.length === 0) return plural('chip_notes', notes.length);
  const missed = forecasts.filter(({ claim }) => claim.verdict === 'did-not-happen').length;
  const counted = plural('chip_forecasts', forecasts.length);
  return missed === 0
    ? counted
    : t('chip_forecasts_missed', counted, plural('chip_missed', missed));
}

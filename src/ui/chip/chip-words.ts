import type { Messages } from '../messages/messages.ts';
import type { OverlayModel } from '../overlay-model.ts';

/** What was found, in full and as short as it can be said. */
export interface ChipWords {
  readonly words: string;
  readonly brief: string;
}

/** "19 forecasts, 7 did not happen" and "19 forecasts"; "5 events mentioned here" and "5". */
export function chipWords({ notes, mentions }: OverlayModel, { plural, t }: Messages): ChipWords {
  if (mentions.length > 0) {
    return { words: plural('chip_events', mentions.length), brief: String(mentions.length) };
  }
  const forecasts = notes.filter(({ claim }) => claim.kind === 'forecast');
  const missed = forecasts.filter(({ claim }) => claim.verdict === 'did-not-happen').length;
  const brief =
    forecasts.length === 0
      ? plural('chip_notes', notes.length)
      : plural('chip_forecasts', forecasts.length);
  const words =
    missed === 0 ? brief : t('chip_forecasts_missed', brief, plural('chip_missed', missed));
  return { words, brief };
}

import { isBound } from '../../core/matching/candidate.ts';
import type { AnnotatedPage } from '../../core/model/annotated-page.ts';
import { isClaim } from '../../core/model/mark.ts';
import type { Messages } from '../messages/messages.ts';

/** What was found, in full and as short as it can be said. */
export interface ChipWords {
  readonly words: string;
  readonly brief: string;
}

/** "19 forecasts, 7 did not happen" and "19 forecasts"; "5 events mentioned here" and "5". */
export function chipWords(
  { marks }: Pick<AnnotatedPage, 'marks'>,
  { plural, t }: Messages,
): ChipWords {
  const bound = marks.filter(isBound);
  const notes = bound.filter(isClaim);
  const events = bound.filter(({ kind }) => kind === 'event').length;
  if (notes.length === 0 && events > 0) {
    return { words: plural('chip_events', events), brief: String(events) };
  }
  const forecasts = notes.filter(({ kind }) => kind === 'forecast');
  const missed = forecasts.filter(({ verdict }) => verdict === 'did-not-happen').length;
  const brief =
    forecasts.length === 0
      ? plural('chip_notes', notes.length)
      : plural('chip_forecasts', forecasts.length);
  const words =
    missed === 0 ? brief : t('chip_forecasts_missed', brief, plural('chip_missed', missed));
  return { words, brief };
}

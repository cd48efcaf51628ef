import { isBound } from '../../core/matching/match.ts';
import { isAdded } from '../../core/model/added-id.ts';
import type { AnnotatedPage } from '../../core/model/annotated-page.ts';
import { isForecast } from '../../core/model/claim.ts';
import { isClaim, type Mark } from '../../core/model/mark.ts';
import type { Messages } from '../messages/create-messages.ts';
import { plainName } from '../parts/origin-of.ts';

/** What was found, in full and in as few words as possible. */
export interface ChipWords {
  readonly words: string;
  readonly brief: string;
}

/**
 * "19 forecasts, 7 did not happen" and "19 forecasts"; "5 events mentioned here" and "5". What added
 * bases say is counted separately: "…, and 5 notes from “TITLE”, added by you".
 */
export function chipWords({ marks, bases }: AnnotatedPage, messages: Messages): ChipWords {
  const bound = marks.filter(isBound);
  const own = bound.filter(({ base }) => !isAdded(base));
  const added = bound.filter(({ base, number }) => isAdded(base) && number !== null);
  if (added.length === 0) return countedWords(own, messages);
  const theirs = addedWords(added, bases, messages);
  if (own.length === 0) return theirs;
  const ours = countedWords(own, messages);
  return {
    words: `${ours.words} · ${theirs.words}`,
    brief: `${ours.brief} · ${theirs.brief}`,
  };
}

function addedWords(
  added: readonly Mark[],
  bases: AnnotatedPage['bases'],
  { t, plural }: Messages,
): ChipWords {
  const brief = plural('chip_added', added.length);
  const sources = bases.filter(({ knowledgeBase }) =>
    added.some(({ base }) => base === knowledgeBase.id),
  );
  const [first] = sources;
  const notes = plural('chip_notes', added.length);
  const words =
    first && sources.length === 1
      ? t('chip_from', notes, plainName(first.knowledgeBase.title))
      : t('chip_from_several', notes);
  return { words, brief };
}

function countedWords(bound: readonly Mark[], { plural, t }: Messages): ChipWords {
  const notes = bound.filter(isClaim);
  const events = bound.filter(({ kind }) => kind === 'event').length;
  if (notes.length === 0 && events > 0) {
    return { words: plural('chip_events', events), brief: String(events) };
  }
  const forecasts = notes.filter(({ kind }) => isForecast(kind));
  const missed = forecasts.filter(({ verdict }) => verdict === 'did-not-happen').length;
  const brief =
    forecasts.length === 0
      ? plural('chip_notes', notes.length)
      : plural('chip_forecasts', forecasts.length);
  const words =
    missed === 0 ? brief : t('chip_forecasts_missed', brief, plural('chip_missed', missed));
  return { words, brief };
}

import type { Paragraph, RootContent } from 'mdast';
import { isBound, isOrphan } from '../../core/matching/match.ts';
import type { Following } from '../../core/model/event.ts';
import { underscored } from '../../core/underscored.ts';
import type { ExportWords } from '../export-words.ts';
import {
  claimsOn,
  eventsOn,
  type TakenClaim,
  type TakenEvent,
  type TakenPage,
} from '../taken-page.ts';
import type { Footnotes } from './footnotes.ts';
import { heading, list, paragraph, quotation, strong } from './mdast-nodes.ts';

/** Every claim with its words, those that this copy lacks at the end. */
export function claims(page: TakenPage, words: ExportWords, notes: Footnotes): RootContent[] {
  const all = claimsOn(page);
  const part = (title: string, some: readonly TakenClaim[]) =>
    some.length > 0 ? [heading(2, title), ...some.flatMap((one) => claim(one, words, notes))] : [];
  return [
    ...part(
      words.t('panel_tab_claims'),
      all.filter(({ mark }) => isBound(mark)),
    ),
    ...part(
      words.t('panel_missing'),
      all.filter(({ mark }) => isOrphan(mark)),
    ),
  ];
}

function claim(
  { mark, claim: said }: TakenClaim,
  words: ExportWords,
  notes: Footnotes,
): RootContent[] {
  const { t } = words;
  const dates = said.asOf
    ? t('note_dates', said.asOf, said.searched)
    : t('note_dates_undated', said.searched);
  const confidence = words.t(`confidence_${underscored(said.confidence)}`);
  const change = said.wouldChange ? ` ${t('note_would_change')} ${said.wouldChange}` : '';
  const kind = words.t(`kind_${underscored(said.kind)}`);
  return [
    heading(3, `${mark.number ?? ''}. ${kind}: ${words.t(`verdict_${underscored(said.verdict)}`)}`),
    quotation(said.selector.exact),
    paragraph(strong(said.headline)),
    paragraph(said.whatHappened, ...notes.references(said.sources)),
    paragraph(`${confidence}. ${dates}${change}`),
  ];
}

/** The events that a page mentions, with its own words for them. */
export function events(page: TakenPage, notes: Footnotes): RootContent[] {
  return eventsOn(page).flatMap((one) => event(one, notes));
}

function following({ date, text, sources }: Following, notes: Footnotes): Paragraph {
  return paragraph(`${date}: ${text}`, ...notes.references(sources));
}

function event({ mark, event: described }: TakenEvent, notes: Footnotes): RootContent[] {
  const { date, end, title, summary, followed, sources } = described;
  return [
    heading(2, `${end ? `${date}/${end}` : date}: ${title}`),
    ...(mark.selectors ? [quotation(mark.selectors.quote.exact)] : []),
    paragraph(summary, ...notes.references(sources)),
    ...(followed ? [list(followed.map((one) => following(one, notes)))] : []),
  ];
}

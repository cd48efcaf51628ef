import type { BaseOnPage } from '../../core/model/annotated-page.ts';
import type { ArticleDetails } from '../../core/model/knowledge-base.ts';
import { type ClaimMark, isClaim, type Mark } from '../../core/model/mark.ts';
import { MARK_LOOKS } from '../marks/mark-kinds.ts';
import { numberOf } from '../marks/number-of.ts';
import { verdictKey } from '../messages/keys.ts';
import { useMessages } from '../messages/MessagesContext.tsx';
import { byIds } from '../parts/by-ids.ts';
import { FromAdded } from '../parts/FromAdded.tsx';

interface PrintedNotesProps {
  readonly marks: readonly Mark[];
  readonly base: BaseOnPage;
  readonly details: ArticleDetails;
}

/** The notes as a critical edition prints them: number, the words with a bracket, what is known, sources. */
export function PrintedNotes({ marks, base, details }: PrintedNotesProps) {
  const { t, date } = useMessages();
  const { language, asOf } = base.knowledgeBase;
  return (
    <section class="printed-notes">
      <h2>
        {t('mark_region')}, {t('note_last_searched', date(asOf))}
      </h2>
      <FromAdded base={base} />
      {marks.some(({ kind }) => kind === 'disclaimer') && (
        <p lang={language}>
          <sup>†</sup> <b>{t('note_disclaimer_heading')}.</b> {details.provenance.summary}
        </p>
      )}
      <ol lang={language}>
        {marks.filter(isClaim).map((mark) => (
          <Note key={mark.key} mark={mark} details={details} />
        ))}
      </ol>
    </section>
  );
}

function Note({ mark, details }: { mark: ClaimMark; details: ArticleDetails }) {
  const { t, date } = useMessages();
  const full = details.claims.find(({ id }) => id === mark.id);
  const publishers = new Map(details.publishers.map(({ id, name }) => [id, name]));
  const sources = byIds(details.sources, full?.sources ?? []).map(
    ({ publisher, title, date: day }) =>
      [publishers.get(publisher), title, day && date(day)].filter(Boolean).join(', '),
  );
  return (
    <li value={mark.number ?? undefined} data-number={mark.siglum ? numberOf(mark) : undefined}>
      <i>{mark.selector.exact}</i> ] {t(MARK_LOOKS[mark.kind].label)}.{' '}
      <b>{t(verdictKey(mark.verdict))}.</b> {mark.headline} {full?.whatHappened}{' '}
      <small>{sources.join('; ')}.</small>
    </li>
  );
}

import { isBound } from '../../core/matching/candidate.ts';
import type { BaseOnPage } from '../../core/model/annotated-page.ts';
import { isClaim } from '../../core/model/mark.ts';
import { verdictKey } from '../messages/keys.ts';
import { useMessages } from '../messages/MessagesContext.tsx';
import { byIds } from '../note/by-ids.ts';
import type { BaseDetails, OverlayModel } from '../overlay-model.ts';
import { articleDetails, type Loaded } from '../panel-props.ts';

interface PrintedNotesProps {
  readonly model: OverlayModel;
  readonly base: BaseOnPage;
  readonly details: Loaded<BaseDetails>;
}

/**
 * The notes as a printed edition gives them, after the article: number, the words with a bracket,
 * what is known, sources. Seen on paper only.
 */
export function PrintedNotes({ model, base, details }: PrintedNotesProps) {
  const { t, date } = useMessages();
  const read = articleDetails(details);
  if (!read) return null;
  const { language, asOf, id: own } = base.knowledgeBase;
  const notes = model.marks.filter((mark) => mark.base === own && isBound(mark)).filter(isClaim);
  const publishers = new Map(read.publishers.map(({ id, name }) => [id, name]));
  return (
    <section class="printed" lang={language}>
      <h2>
        {t('chip_label')}: {t('mark_region')}, {t('note_as_of', date(asOf))}
      </h2>
      <ol>
        {notes.map((mark) => {
          const full = read.claims.find(({ id }) => id === mark.id);
          return (
            <li key={mark.key} value={mark.number ?? undefined}>
              <i>{mark.target.exact}</i> ] <b>{t(verdictKey(mark.verdict))}.</b> {mark.headline}{' '}
              {full?.whatHappened}{' '}
              {byIds(read.sources, full?.sources ?? [])
                .map(
                  (source) =>
                    `${publishers.get(source.publisher) ?? ''}, ${source.title}${source.date ? `, ${source.date}` : ''}`,
                )
                .join('; ')}
              .
            </li>
          );
        })}
      </ol>
    </section>
  );
}

import type { ArticleDetails } from '../../core/model/knowledge-base.ts';
import { verdictKey } from '../messages/keys.ts';
import { useMessages } from '../messages/MessagesContext.tsx';
import { byIds } from '../note/by-ids.ts';
import type { OverlayModel } from '../overlay-model.ts';

/**
 * The notes as a printed edition gives them, after the article: number, the words with a bracket,
 * what is known, sources. Seen on paper only.
 */
export function PrintedNotes({ model, details }: { model: OverlayModel; details: ArticleDetails }) {
  const { t, date } = useMessages();
  const publishers = new Map(details.publishers.map(({ id, name }) => [id, name]));
  return (
    <section class="printed" lang={model.knowledgeBase.language}>
      <h2>
        {t('chip_label')}: {t('mark_region')}, {t('note_as_of', date(model.knowledgeBase.asOf))}
      </h2>
      <ol>
        {model.notes.map(({ number, claim }) => {
          const full = details.claims.find(({ id }) => id === claim.id);
          return (
            <li key={number} value={number}>
              <i>{claim.target.exact}</i> ] <b>{t(verdictKey(claim.verdict))}.</b> {claim.headline}{' '}
              {full?.whatHappened}{' '}
              {byIds(details.sources, full?.sources ?? [])
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

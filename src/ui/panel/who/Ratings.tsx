import type { Rating } from '../../../core/model/provenance.ts';
import { useMessages } from '../../messages/MessagesContext.tsx';
import { DateText } from '../../parts/DateText.tsx';
import { type SourceShelf, SourcesFold } from '../SourcesFold.tsx';

interface RatingsProps {
  readonly ratings: readonly Rating[];
  readonly shelf: SourceShelf;
  readonly lang: string;
}

/** What others say of the outlet, as their words and with their date; never a rating of ours. */
export function Ratings({ ratings, shelf, lang }: RatingsProps) {
  const { t } = useMessages();
  if (ratings.length === 0) return null;
  return (
    <section>
      <h3>{t('panel_ratings')}</h3>
      <p class="quiet">{t('panel_ratings_not_ours')}</p>
      <ul class="dated">
        {ratings.map((rating) => (
          <li key={rating.issuer + rating.subject + rating.asOf}>
            <span class="date">
              <DateText date={rating.asOf} />
            </span>
            <div>
              <p lang={lang}>{t('panel_rating', rating.issuer, rating.subject, rating.value)}</p>
              {rating.caveat && (
                <p class="basis" lang={lang}>
                  {rating.caveat}
                </p>
              )}
              <SourcesFold ids={rating.sources} shelf={shelf} about={rating.issuer} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

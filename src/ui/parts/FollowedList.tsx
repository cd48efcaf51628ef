import { Fragment } from 'preact';
import type { Following } from '../../core/model/event.ts';
import type { Publisher, Source } from '../../core/model/source.ts';
import { sourceKindsKey } from '../messages/keys.ts';
import { useMessages } from '../messages/MessagesContext.tsx';
import { byIds } from './by-ids.ts';
import { DateText } from './DateText.tsx';
import { ExternalLink } from './ExternalLink.tsx';
import { useElementId } from './use-element-id.ts';

interface FollowedListProps {
  readonly followed: readonly Following[];
  readonly sources: readonly Source[];
  readonly publishers: readonly Publisher[];
  /** Language of the knowledge base. */
  readonly lang: string;
}

/** What came of an event, a line a date, each with whose word it is. Nothing where nothing is told. */
export function FollowedList({ followed, sources, publishers, lang }: FollowedListProps) {
  const { t } = useMessages();
  const id = useElementId();
  if (followed.length === 0) return null;
  const names = new Map(publishers.map(({ id: publisher, name }) => [publisher, name]));
  return (
    <div class="followed">
      <p class="followed-head sc" id={id}>
        {t('event_followed')}
      </p>
      <dl class="apparatus" aria-labelledby={id}>
        {followed.map(({ date, text, sources: cited }) => (
          <Fragment key={`${date} ${text}`}>
            <dt>
              <DateText date={date} />
            </dt>
            <dd>
              <span lang={lang}>{text}</span>{' '}
              {byIds(sources, cited).map((source) => (
                <LineSource
                  key={source.id}
                  source={source}
                  publisher={names.get(source.publisher) ?? source.publisher}
                />
              ))}
            </dd>
          </Fragment>
        ))}
      </dl>
    </div>
  );
}

/** "· BelTA, state media": its name leads to the page, whose title stands in the list of sources. */
function LineSource({ source, publisher }: { source: Source; publisher: string }) {
  const { t } = useMessages();
  const { kind, url, title } = source;
  return (
    <span class="line-source">
      {'·\u00a0'}
      {url ? (
        <ExternalLink href={url} label={`${publisher}: ${title}`}>
          {publisher}
        </ExternalLink>
      ) : (
        publisher
      )}
      {kind === 'state-media' && `, ${t(sourceKindsKey(kind))}`}{' '}
    </span>
  );
}

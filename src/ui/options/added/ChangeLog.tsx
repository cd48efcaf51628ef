import type { ChangelogEntry } from '../../../core/model/knowledge-base.ts';
import { useMessages } from '../../messages/MessagesContext.tsx';

/** How many versions, and sentences of each, are listed; the rest are only counted. A file may hold thousands. */
const MOST_VERSIONS = 12;
const MOST_SENTENCES = 40;

/** A file's own changelog since the stored version. */
export function ChangeLog({ log }: { log: readonly ChangelogEntry[] }) {
  const { t, date, plural } = useMessages();
  const more = log.length - MOST_VERSIONS;
  return (
    <section class="own-words log">
      <p class="quiet">{t('added_log')}</p>
      {log.slice(0, MOST_VERSIONS).map(({ version, date: day, changes, corrections }) => (
        <div key={version}>
          <p>
            {version}, {date(day)}
          </p>
          <Sentences all={[...corrections, ...changes]} />
        </div>
      ))}
      {more > 0 && <p class="quiet">{plural('added_more', more)}</p>}
    </section>
  );
}

function Sentences({ all }: { all: readonly string[] }) {
  const { plural } = useMessages();
  const more = all.length - MOST_SENTENCES;
  return (
    <ul>
      {all.slice(0, MOST_SENTENCES).map((sentence, index) => (
        <li key={index}>
          <bdi>{sentence}</bdi>
        </li>
      ))}
      {more > 0 && <li>{plural('added_more', more)}</li>}
    </ul>
  );
}

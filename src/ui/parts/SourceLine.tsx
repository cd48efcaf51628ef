import { archiveSearchUrl } from '../../core/archive-search.ts';
import type { Source } from '../../core/model/source.ts';
import type { Messages } from '../messages/create-messages.ts';
import { useMessages } from '../messages/MessagesContext.tsx';
import { DateText } from './DateText.tsx';
import { ExternalLink } from './ExternalLink.tsx';

/** One source: publisher, title as a link, what a reader must know of it, date, archived copy. */
export function SourceLine({ source, publisher }: { source: Source; publisher: string }) {
  const messages = useMessages();
  const about = aboutSource(source, messages);
  return (
    <>
      <span class="publisher">{publisher}</span>{' '}
      {source.url ? (
        <ExternalLink href={source.url} lang={source.language}>
          {source.title}
        </ExternalLink>
      ) : (
        <span lang={source.language}>{source.title}</span>
      )}{' '}
      {about && <span class="about">({about}) </span>}
      <span class="when">
        {source.date ? <DateText date={source.date} /> : messages.t('source_no_date')}
      </span>
      <ArchiveLink source={source} />
    </>
  );
}

/** The archived copy that is known, else the address at which to look for one. */
function ArchiveLink({ source: { url, archivedUrl, date, title } }: { source: Source }) {
  const { t } = useMessages();
  const search = archivedUrl || !url ? null : archiveSearchUrl(url, date);
  const href = archivedUrl ?? search;
  if (!href) return null;
  const [words, label] = archivedUrl
    ? [t('source_archived'), t('source_archived_of', title)]
    : [t('source_archive_search'), t('source_archive_search_of', title)];
  return (
    <span class="archive">
      {' '}
      <ExternalLink href={href} label={label}>
        {words}
      </ExternalLink>
    </span>
  );
}

/** "cites TASS, in Russian, not read"; empty where there is nothing to say. */
function aboutSource({ note, language, read, title }: Source, messages: Messages): string {
  const primary = language.split('-')[0] ?? language;
  // Translated titles say the language themselves, in English: "(in Russian)".
  const foreign = primary !== messages.locale.split('-')[0] && !/\(in [A-Z]/.test(title);
  // Remarks set side by side, not a list that ends in "and".
  return [
    ...(note ? [note] : []),
    ...(foreign ? [messages.t('source_in_language', messages.language(primary))] : []),
    ...(read ? [] : [messages.t('source_not_read')]),
  ].join(', ');
}

import type { Source } from '../../core/model/source.ts';
import { useMessages } from '../messages/MessagesContext.tsx';
import type { Messages } from '../messages/messages.ts';
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
      {source.archivedUrl && (
        <>
          <ExternalLink
            href={source.archivedUrl}
            label={messages.t('source_archived_of', source.title)}
          >
            {messages.t('source_archived')}
          </ExternalLink>{' '}
        </>
      )}
      <span class="when">
        {source.date ? <DateText date={source.date} /> : messages.t('source_no_date')}
      </span>
    </>
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

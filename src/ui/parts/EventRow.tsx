import type { DateStyle } from '../messages/date-format.ts';
import { useMessages } from '../messages/MessagesContext.tsx';
import { DateText } from './DateText.tsx';

interface EventRowProps {
  readonly date: string;
  readonly end?: string | null;
  readonly title: string;
  /** Language of the title, if it is not the interface's. */
  readonly lang?: string;
  /** Quiet: not behind the open note. */
  readonly tone?: 'behind' | 'quiet';
  readonly dateStyle?: DateStyle;
}

/** One dated event: date, dot on the line, title. Belongs in `<ol class="events">`. */
export function EventRow({ date, end = null, title, lang, tone, dateStyle }: EventRowProps) {
  return (
    <li class={tone === 'quiet' ? 'event quiet' : 'event'}>
      <span class={end === null || end === date ? 'date' : 'date wide'}>
        <DateText date={date} end={end} style={dateStyle ?? 'short'} />
      </span>
      <i class="dot" aria-hidden="true" />
      <span class="title" lang={lang}>
        {title}
      </span>
    </li>
  );
}

/** The article's own row: a lozenge and a rule across. */
export function ArticleRow({ date, dateStyle }: { date: string; dateStyle?: DateStyle }) {
  const { t } = useMessages();
  return (
    <li class="event article">
      <span class="date">
        <DateText date={date} style={dateStyle ?? 'short'} />
      </span>
      <i class="dot" aria-hidden="true" />
      <span class="title">{t('note_this_article')}</span>
    </li>
  );
}

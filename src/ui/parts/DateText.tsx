import type { DateStyle } from '../messages/date-format.ts';
import { useMessages } from '../messages/MessagesContext.tsx';

interface DateTextProps {
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string;
  readonly end?: string | null;
  readonly style?: DateStyle;
}

/** A date as precisely as it is known, in the language of the interface. */
export function DateText({ date, end = null, style = 'short' }: DateTextProps) {
  const messages = useMessages();
  return <time dateTime={date}>{messages.dates({ date, end }, style)}</time>;
}

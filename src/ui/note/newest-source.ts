import type { Source } from '../../core/model/source.ts';

/** Date of the newest source that was read; null if none has a date. ISO dates compare as text. */
export function newestSource(sources: readonly Source[]): string | null {
  const dates = sources.flatMap(({ read, date }) => (read && date ? [date] : []));
  return dates.reduce<string | null>(
    (newest, date) => (newest && newest > date ? newest : date),
    null,
  );
}

import { underscored } from '../core/underscored.ts';
import type { CitedSource } from './cited-sources.ts';
import type { ExportWords } from './export-words.ts';

/** "State media: Russian state; cites TASS; not read": what a reader must know of a source. */
export function natureOf({ source, publisher }: CitedSource, words: ExportWords): string {
  const kind = words.t(`source_kind_${underscored(source.kind)}`);
  return [
    publisher.whose ? `${kind}: ${publisher.whose}` : kind,
    ...(source.note ? [source.note] : []),
    ...(source.read ? [] : [words.t('source_not_read')]),
  ].join('; ');
}

/** "Interfax (News agency), “Title”, 2017-02-03, https://…": a source on one line. */
export function sourceLine(cited: CitedSource, words: ExportWords): string {
  const { source, publisher } = cited;
  return [
    `${publisher.name} (${natureOf(cited, words)})`,
    words.t('quoted', source.title),
    source.date ?? words.t('source_no_date'),
    ...(source.url ? [source.url] : []),
    ...(source.archivedUrl ? [`${words.t('source_archived')}: ${source.archivedUrl}`] : []),
  ].join(', ');
}

import type { ImportedAnnotation } from './imported-annotation.ts';
import { isObject, type Json, listOf, objectsIn, textOf } from './json-values.ts';
import { readQuote, readSource } from './read-quote.ts';

/**
 * The rows of a Hypothesis file: an export of its client (`annotations`), an answer of its API
 * (`rows`), or a bare list of such rows. Null where it is neither.
 */
export function hypothesisRows(file: unknown): readonly Json[] | null {
  const rows = isObject(file) ? (file.annotations ?? file.rows) : file;
  if (!Array.isArray(rows)) return null;
  const all = objectsIn(rows);
  return all.every((row) => 'uri' in row || 'permissions' in row) ? all : null;
}

/** Null for a note on a whole page, for a reply, and for what quotes nothing. */
export function readHypothesisRow(row: Json): ImportedAnnotation | null {
  const [target] = objectsIn(row.target);
  const quote = target ? readQuote(target) : null;
  const page = readSource(row.uri) ?? readSource(target);
  if (!quote || !page || listOf(row.references).length > 0) return null;
  const document = isObject(row.document) ? row.document : {};
  const tags = listOf(row.tags).filter((tag) => typeof tag === 'string');
  const user = isObject(row.user_info) ? textOf(row.user_info.display_name) : null;
  const origin = [
    'Hypothesis',
    user ?? textOf(row.user),
    textOf(row.created)?.slice(0, 10),
    ...(tags.length > 0 ? [`tags: ${tags.join(', ')}`] : []),
    ...listOf(row.id),
  ];
  return {
    page,
    title: textOf(listOf(document.title)[0]),
    quote,
    body: textOf(row.text)?.trim() ?? '',
    origin: origin.filter((part) => typeof part === 'string').join('; '),
    known: null,
  };
}

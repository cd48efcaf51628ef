import { htmlText } from './html-text.ts';
import type { ImportedAnnotation } from './imported-annotation.ts';
import { hasType, isObject, type Json, listOf, objectsIn, textOf } from './json-values.ts';
import { readQuote, readSource } from './read-quote.ts';

/**
 * The annotations of a W3C file: a collection with its pages in it, a page, a list, or one annotation.
 * Null where it is none of these.
 */
export function webAnnotationItems(file: unknown): readonly Json[] | null {
  if (Array.isArray(file)) {
    const lists = file.map(webAnnotationItems);
    return lists.every((items) => items !== null) ? lists.flatMap((items) => items ?? []) : null;
  }
  if (!isObject(file)) return null;
  if (hasType(file, 'Annotation')) return [file];
  if (hasType(file, 'AnnotationPage')) return objectsIn(file.items);
  if (!hasType(file, 'AnnotationCollection')) return null;
  return [...objectsIn(file.items), ...objectsIn(file.first).flatMap((page) => pageItems(page))];
}

function pageItems(page: Json): readonly Json[] {
  return [...objectsIn(page.items), ...objectsIn(page.next).flatMap(pageItems)];
}

/** Null for what quotes nothing. */
export function readWebAnnotation(item: Json): ImportedAnnotation | null {
  for (const target of partsOf(item.target)) {
    const quote = readQuote(target);
    const page = readSource(target);
    if (quote && page) return { page, quote, ...aboutItem(item) };
  }
  return null;
}

function aboutItem(item: Json): Omit<ImportedAnnotation, 'page' | 'quote'> {
  const bodies = partsOf(item.body);
  const isTag = tagsOf(item);
  const valuesOf = (some: readonly Json[]) => some.flatMap((body) => wordsOf(body) ?? []);
  const texts = valuesOf(bodies.filter((body) => !isTag(body)));
  const tags = valuesOf(bodies.filter(isTag));
  const [review] = bodies;
  const said = textOf(review?.['schema:reviewBody']) ?? textOf(review?.['schema:text']);
  const makers = objectsIn(item.creator).flatMap(({ name }) => textOf(name) ?? []);
  const when = textOf(item.created) ?? textOf(item.modified);
  const kind = textOf(item['afterword:kind']);
  const origin = [
    'Web Annotation',
    ...makers,
    when?.slice(0, 10),
    tags.length > 0 ? `tags: ${tags.join(', ')}` : null,
    textOf(item.id),
  ];
  return {
    title: null,
    body: kind ? (said ?? '') : [textOf(item.bodyValue), ...texts].filter(Boolean).join('\n\n'),
    origin: origin.filter(Boolean).join('; '),
    known: kind
      ? {
          kind,
          verdict: textOf(item['afterword:verdict']),
          headline: texts[0] ?? null,
          confidence: textOf(item['afterword:confidence']),
          asOf: textOf(item['afterword:asOf']),
          searched: textOf(item['afterword:searched']),
        }
      : null,
  };
}

/**
 * The objects that stand for a body or a target, those of sets
 * (https://www.w3.org/TR/annotation-model/#sets-of-bodies-and-targets) among them: of a choice the first, which
 * is the one to take by default; of others all.
 */
function partsOf(value: unknown, depth = 0): readonly Json[] {
  if (depth > DEEPEST) return [];
  return objectsIn(value).flatMap((one) => {
    if (hasType(one, 'Choice')) return partsOf(listOf(one.items)[0], depth + 1);
    return SETS.some((set) => hasType(one, set)) ? partsOf(one.items, depth + 1) : [one];
  });
}

/** Sets in sets beyond this are nobody's notes. */
const DEEPEST = 8;

const SETS: readonly string[] = ['List', 'Composite', 'Independents'];

function wordsOf({ value, format }: Json): string | null {
  const text = textOf(value);
  return text !== null && format === 'text/html' ? htmlText(text) || null : text;
}

/**
 * What tells a tag from what somebody wrote: the purpose of the body, else the annotation's motivation
 * (https://www.w3.org/TR/annotation-model/#motivation-and-purpose).
 */
function tagsOf({ motivation }: Json): (body: Json) => boolean {
  return ({ purpose = motivation }) => listOf(purpose).some((one) => TAGS.includes(String(one)));
}

const TAGS: readonly string[] = ['tagging', 'oa:tagging', 'http://www.w3.org/ns/oa#tagging'];

import { isBound } from '../../src/core/matching/match.ts';
import { isClaim } from '../../src/core/model/mark.ts';
import type { AnnotatedPage } from './create-annotator.ts';

/** What was found, for a reader at a terminal: a line a claim, orphans last. */
export function formatReport(found: AnnotatedPage): string {
  const { marks, text } = found;
  const claims = marks.filter(isClaim);
  const orphans = claims.filter((mark) => !isBound(mark));
  const events = new Map(eventsOf(found).map((event) => [event.id, event]));
  const isDisclaimed = marks.some((mark) => mark.kind === 'disclaimer' && isBound(mark));
  return [
    ...head(found),
    ...claims
      .filter(isBound)
      .map(
        ({ id, kind, verdict, status, evidence, selector }) =>
          `${id}: ${kind}, ${verdict}: ${status}, score ${evidence?.score.toFixed(3)}: “${selector.exact}”`,
      ),
    ...marks.flatMap(({ kind, id, span }) => {
      const event = kind === 'event' ? events.get(id) : undefined;
      if (!event || !span) return [];
      return `${id}: ${event.date}, ${event.title}: “${text.text.slice(span.start, span.end)}”`;
    }),
    ...(isDisclaimed ? ['The author’s disclaimer is there.'] : []),
    ...(orphans.length > 0 ? ['', `Not in this copy (${orphans.length}):`] : []),
    ...orphans.map(({ id, status, difference }) => {
      const how = difference.map((one) => `“${one.claim}” → “${one.page}”`).join(', ');
      return `${id}: ${status}${how ? `: ${how}` : ''}`;
    }),
  ].join('\n');
}

function eventsOf({ bases, details }: AnnotatedPage) {
  return bases.flatMap((base) => details(base).events);
}

function head({ bases, marks }: AnnotatedPage): string[] {
  const [base] = bases;
  const recognition = base?.recognition;
  const by = recognition ? `, recognised by ${recognition.by}, extent ${recognition.extent}` : '';
  if (base?.article) {
    const claims = marks.filter(isClaim);
    const bound = claims.filter(isBound).length;
    return [`${base.article.headline}${by}: ${bound} of ${claims.length} claims bound`, ''];
  }
  const mentions = marks.filter(({ kind }) => kind === 'event').length;
  if (mentions > 0) return [`No article that is known here; ${mentions} events are mentioned`, ''];
  return [`No article that is known here${by}`];
}

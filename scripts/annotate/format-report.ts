import { isBound } from '../../src/core/matching/candidate.ts';
import type { AnnotatedFile } from './annotate-file.ts';

/** What was found, for a reader at a terminal: a line a claim, orphans last. */
export function formatReport(found: AnnotatedFile): string {
  const bound = found.matches.filter(isBound);
  const orphans = found.matches.filter((match) => !isBound(match));
  const claims = new Map(found.article?.claims.map((claim) => [claim.id, claim]));
  const events = new Map(found.events.map((event) => [event.id, event]));
  return [
    ...head(found),
    ...bound.map(({ claim, status, evidence }) => {
      const known = claims.get(claim);
      return `${claim}: ${known?.kind}, ${known?.verdict}: ${status}, score ${evidence.score.toFixed(3)}: “${known?.target.exact}”`;
    }),
    ...found.mentions.map(({ event, span }) => {
      const known = events.get(event);
      return `${event}: ${known?.date}, ${known?.title}: “${found.text.text.slice(span.start, span.end)}”`;
    }),
    ...(found.disclaimer ? ['The author’s disclaimer is there.'] : []),
    ...(orphans.length > 0 ? ['', `Not in this copy (${orphans.length}):`] : []),
    ...orphans.map(({ claim, status, difference }) => {
      const how = difference.map((one) => `“${one.claim}” → “${one.page}”`).join(', ');
      return `${claim}: ${status}${how ? `: ${how}` : ''}`;
    }),
  ].join('\n');
}

function head(found: AnnotatedFile): string[] {
  const { article, recognition, matches, mentions } = found;
  const by = recognition ? `, recognised by ${recognition.by}, extent ${recognition.extent}` : '';
  if (article) {
    const bound = matches.filter(isBound).length;
    return [`${article.headline}${by}: ${bound} of ${matches.length} claims bound`, ''];
  }
  if (mentions.length > 0)
    return [`No article that is known here; ${mentions.length} events are mentioned`, ''];
  return [`No article that is known here${by}`];
}

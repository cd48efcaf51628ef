import type { FileLocation, KnowledgeBase } from '../knowledge-base.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { sourcedStatements } from './sourced-statements.ts';

export const idsResolve: Rule<'unknown-id'> = {
  name: 'ids-resolve',
  reason: 'A note must not name a source or an event that is not there.',
  check: (base) => [...unknownSources(base), ...unknownEvents(base), ...otherIds(base)],
};

function unknownSources(base: KnowledgeBase): RuleFinding<'unknown-id'>[] {
  const known = idsOf(base.sources);
  return sourcedStatements(base).flatMap(({ name, location, sources }) =>
    sources
      .filter((id) => !known.has(id))
      .map((id) => unknown(location, name, 'source', id, 'sources.yaml')),
  );
}

function unknownEvents(base: KnowledgeBase): RuleFinding<'unknown-id'>[] {
  const known = idsOf(base.events);
  return base.claims.flatMap(({ id: claim, events }, index) =>
    events
      .filter((id) => !known.has(id))
      .map((id) =>
        unknown(base.locationOf('claims', index, 'events'), claim, 'event', id, 'events.yaml'),
      ),
  );
}

function otherIds(base: KnowledgeBase): RuleFinding<'unknown-id'>[] {
  const publishers = idsOf(base.publishers);
  const articles = idsOf(base.articles);
  const topics = idsOf(base['knowledge-base'].topics);
  const entities = idsOf(base.provenance.entities);
  return [
    ...base.sources.flatMap(({ id, publisher }, index) =>
      publishers.has(publisher)
        ? []
        : [
            unknown(
              base.locationOf('sources', index),
              id,
              'publisher',
              publisher,
              'publishers.yaml',
            ),
          ],
    ),
    ...base.articles.flatMap(({ id, publisher }, index) =>
      publishers.has(publisher)
        ? []
        : [
            unknown(
              base.locationOf('articles', index),
              id,
              'publisher',
              publisher,
              'publishers.yaml',
            ),
          ],
    ),
    ...base.events.flatMap(({ id, topics: named }, index) =>
      named
        .filter((topic) => !topics.has(topic))
        .map((topic) =>
          unknown(
            base.locationOf('events', index, 'topics'),
            id,
            'topic',
            topic,
            'knowledge-base.yaml',
          ),
        ),
    ),
    ...base.claims.flatMap(({ id, article }, index) =>
      article === undefined || articles.has(article)
        ? []
        : [unknown(base.locationOf('claims', index), id, 'article', article, 'articles.yaml')],
    ),
    ...base.provenance.noLinkFound.flatMap(({ between }, index) =>
      between
        .filter((id) => !entities.has(id))
        .map((id) => {
          const location = base.locationOf('provenance', 'noLinkFound', index);
          return unknown(location, 'noLinkFound', 'entity', id, 'provenance.yaml');
        }),
    ),
    ...base.provenance.relations.flatMap(({ from, to, type }, index) =>
      [from, to].flatMap((id) =>
        id === null || entities.has(id)
          ? []
          : [
              unknown(
                base.locationOf('provenance', 'relations', index),
                type,
                'entity',
                id,
                'provenance.yaml',
              ),
            ],
      ),
    ),
  ];
}

function idsOf(items: readonly { readonly id: string }[]): Set<string> {
  return new Set(items.map(({ id }) => id));
}

function unknown(
  location: FileLocation,
  name: string,
  what: string,
  id: string,
  file: string,
): RuleFinding<'unknown-id'> {
  return {
    location,
    code: 'unknown-id',
    parameters: [id, name],
    message: `${name} names the unknown ${what} "${id}"; add it to ${file} or correct the id`,
  };
}

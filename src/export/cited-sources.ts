import type { Publisher, Source } from '../core/model/source.ts';
import { claimsOn, eventsOn, type TakenPage } from './taken-page.ts';

/** A source and who published it. */
export interface CitedSource {
  readonly source: Source;
  readonly publisher: Pick<Publisher, 'name' | 'whose'>;
}

/** Looks up sources by their ids; unknown ids are left out. */
export type Cite = (ids: readonly string[]) => CitedSource[];

/** Makes the look-up for one page's details. A source whose publisher is not listed goes by its id. */
export function createCite({ sources, publishers }: TakenPage['details']): Cite {
  const known = new Map(sources.map((source) => [source.id, source]));
  const publisherOf = new Map(publishers.map((publisher) => [publisher.id, publisher]));
  return (ids) =>
    ids.flatMap((id) => {
      const source = known.get(id);
      if (!source) return [];
      const publisher = publisherOf.get(source.publisher) ?? {
        name: source.publisher,
        whose: null,
      };
      return [{ source, publisher }];
    });
}

/** Every source behind what is said on the page, each once, in the order in which it is first needed. */
export function citedSources(page: TakenPage): CitedSource[] {
  const { details } = page;
  const events = new Map(details.events.map((event) => [event.id, event]));
  const ids = [
    ...statementsOf(page).flatMap(({ sources }) => sources),
    ...claimsOn(page).flatMap(({ claim }) => [
      ...claim.sources,
      ...claim.events.flatMap((id) => events.get(id)?.sources ?? []),
    ]),
    ...eventsOn(page).flatMap(({ event }) => event.sources),
  ];
  return createCite(details)([...new Set(ids)]);
}

function statementsOf({ details }: TakenPage): { readonly sources: readonly string[] }[] {
  const { provenance } = details;
  if (!provenance) return [];
  const { entities, relations, ratings } = provenance;
  return [...entities.flatMap(({ statements }) => statements), ...relations, ...ratings];
}

import type {
  Entity,
  NoLink,
  Provenance,
  Relation,
  RelationType,
} from '../../../core/model/provenance.ts';

/** One link of the chain and what it leads to; a null entity is what could not be confirmed. */
export interface StemmaLink {
  readonly relation: Relation;
  readonly entity: Entity | null;
}

/** From the article outwards, each branch in the order in which one link leads to the next. */
export interface Stemma {
  readonly root: Entity | null;
  /** Longest last, as in a family tree drawn with its main line on the right. */
  readonly branches: readonly (readonly StemmaLink[])[];
}

/**
 * Links between branches that were searched for and not found: everything named is in
 * the picture, and on more than one branch. Anything else not found is given only in words.
 */
export function noLinksBetween(
  { branches }: Stemma,
  noLinkFound: readonly NoLink[],
): readonly NoLink[] {
  const drawn = branches.map((links) => links.map(({ entity }) => entity?.id));
  return noLinkFound.filter(({ between }) => {
    const where = between.map((id) => drawn.findIndex((ids) => ids.includes(id)));
    return !where.includes(-1) && new Set(where).size > 1;
  });
}

/** Who is behind the text. What others did to them later belongs to the later events. */
const BEHIND: readonly RelationType[] = ['published-by', 'written-by', 'employed-by', 'owned-by'];

/** The family tree of the article: a branch for each link that leaves it. */
export function stemma({ entities, relations }: Provenance): Stemma {
  const root = entities.find(({ type }) => type === 'article') ?? null;
  const behind = relations.filter(
    ({ type, relativeToArticle }) => BEHIND.includes(type) && relativeToArticle !== 'after',
  );
  const from = root?.id ?? 'article';
  const branches = firstOfEach(behind.filter((relation) => relation.from === from)).map((first) =>
    follow(first, behind, entities),
  );
  return { root, branches: branches.sort((a, b) => a.length - b.length) };
}

function follow(
  first: Relation,
  relations: readonly Relation[],
  entities: readonly Entity[],
): StemmaLink[] {
  const links: StemmaLink[] = [];
  let next: Relation | undefined = first;
  // Data that leads back to itself must not hang the page.
  while (next !== undefined && !links.some(({ relation }) => relation.from === next?.from)) {
    const relation: Relation = next;
    links.push({ relation, entity: entities.find(({ id }) => id === relation.to) ?? null });
    next = firstOfEach(relations.filter(({ from }) => from === relation.to))[0];
  }
  return links;
}

/** Of several statements of one link, that which the article's own time bears out comes first. */
function firstOfEach(relations: readonly Relation[]): Relation[] {
  const rank = { at: 0, before: 1, after: 3 } as const;
  const ranked = [...relations].sort((a, b) => order(a) - order(b));
  return ranked.filter(
    ({ type, to }, index) =>
      ranked.findIndex((other) => other.type === type && other.to === to) === index,
  );

  function order({ relativeToArticle }: Relation): number {
    return relativeToArticle === null ? 2 : rank[relativeToArticle];
  }
}

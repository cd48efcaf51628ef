import type { Entity, Provenance, Statement } from './model/provenance.ts';

export interface EntityStatements {
  readonly entity: Entity;
  readonly statements: readonly Statement[];
}

export interface StatementGroups {
  /** What held when the article came out, by whom it is about. */
  readonly held: readonly EntityStatements[];
  readonly later: readonly EntityStatements[];
  /** Without a date that could be placed. */
  readonly undated: readonly EntityStatements[];
  /** What was looked for and not found. */
  readonly notKnown: readonly string[];
}

/** Sorts the statements by where they stand beside the article, each group by date. */
export function statementGroups({
  entities,
  noLinkFound,
  openQuestions,
}: Provenance): StatementGroups {
  return {
    held: pick(
      entities,
      ({ relativeToArticle: relative }) => relative === 'before' || relative === 'at',
    ),
    later: pick(entities, ({ relativeToArticle: relative }) => relative === 'after'),
    undated: pick(entities, ({ relativeToArticle: relative }) => relative === null),
    notKnown: [
      ...noLinkFound.map(textOf),
      ...entities.flatMap(({ statements }) => statements.filter(isNotConfirmed).map(textOf)),
      ...openQuestions,
    ],
  };
}

/** "2017–2023", "2019"; null where no statement has a date of its own. */
export function statementYears(statements: readonly Statement[]): string | null {
  const years = statements
    .flatMap(({ asOf, relativeToArticle }) => (asOf && relativeToArticle ? [asOf.slice(0, 4)] : []))
    .sort();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined) return null;
  return first === last ? first : `${first}–${last}`;
}

function pick(
  entities: readonly Entity[],
  belongs: (statement: Statement) => boolean,
): EntityStatements[] {
  return entities
    .map((entity) => ({
      entity,
      statements: entity.statements
        .filter((statement) => !isNotConfirmed(statement) && belongs(statement))
        .sort((a, b) => (a.asOf ?? '').localeCompare(b.asOf ?? '')),
    }))
    .filter(({ statements }) => statements.length > 0);
}

function isNotConfirmed({ basis }: Statement): boolean {
  return basis === 'not-confirmed';
}

function textOf({ text }: Pick<Statement, 'text'>): string {
  return text;
}

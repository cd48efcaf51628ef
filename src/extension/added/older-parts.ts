import type { PreparedClaims } from '../../core/matching/prepared-claims.ts';
import type { CompiledArticle } from './added-base.ts';

type Matching = CompiledArticle['matching'];

/** As builds before the first release stored it, with the same version number: `spans` was `places`. */
interface OlderMatching extends Omit<Matching, 'prepared'> {
  readonly prepared?: Partial<PreparedClaims> & { readonly places?: PreparedClaims['spans'] };
}

/** What marks an article, in the form of today; what has neither form is given back as it is. */
export function inTodaysForm(stored: Matching | OlderMatching): Matching {
  const { prepared } = stored;
  // No other form is known: whoever reads it checks what it is.
  if (!prepared || !('places' in prepared)) return stored as Matching;
  const { places = [], ...rest } = prepared;
  return { ...stored, prepared: { ...rest, spans: places } } as Matching;
}

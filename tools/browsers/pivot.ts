import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { BUNDLED, ROOT } from '../lib/root.ts';

/** The words of the article's central forecast, which is note 2, and what its note says first. */
export const PIVOT =
  'President Lukashenko is on the brink of pivoting his country away from Russia';
export const PIVOT_HEADLINE = headlineOf('brink-of-pivot');

/** What the bundled knowledge base says first of a claim, so that a test follows the data. */
function headlineOf(id: string): string {
  const claims: { id: string; headline: string }[] = parse(
    readFileSync(join(ROOT, BUNDLED, 'claims.yaml'), 'utf8'),
  );
  const headline = claims.find((claim) => claim.id === id)?.headline;
  if (headline === undefined) throw new Error(`there is no claim "${id}"`);
  return headline;
}

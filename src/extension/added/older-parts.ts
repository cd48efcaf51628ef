import type { PreparedClaims } from '../../core/matching/prepared-claims.ts';
import type { TextQuoteSelector } from '../../core/text-quote-selector.ts';
import type { CompiledArticle } from './added-base.ts';

type Matching = CompiledArticle['matching'];

/** `selector` was `target` in builds before the first release. */
interface OlderQuote {
  readonly target?: TextQuoteSelector;
}

/** The form in which those builds stored it, under the same version number: `spans` was `places`. */
interface OlderMatching extends Omit<Matching, 'prepared' | 'targets'> {
  readonly prepared?: Partial<PreparedClaims> & { readonly places?: PreparedClaims['spans'] };
  readonly targets?: readonly OlderQuote[];
}

/** Converts what marks an article to today's form; anything in neither form is returned as is. */
export function inTodaysForm(stored: Matching | OlderMatching): Matching {
  const { prepared, targets } = stored;
  const spelt = prepared && 'places' in prepared ? withSpans(prepared) : prepared;
  const quoted = Array.isArray(targets) ? withSelectors(targets) : targets;
  // No other form is known; whoever reads it checks the form.
  return { ...stored, prepared: spelt, targets: quoted } as Matching;
}

/** Converts claims or targets to today's form; others are returned as they are. */
export function withSelectors<Quote>(stored: readonly (Quote & OlderQuote)[]): readonly Quote[] {
  return stored.map(({ target, ...rest }) =>
    // Without the older name it is a `Quote`; an older one lacks only today's name.
    Object.assign(rest as Quote & OlderQuote, target === undefined ? {} : { selector: target }),
  );
}

function withSpans({ places = [], ...rest }: NonNullable<OlderMatching['prepared']>) {
  return { ...rest, spans: places };
}

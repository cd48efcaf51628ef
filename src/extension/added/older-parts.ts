import type { PreparedClaims } from '../../core/matching/prepared-claims.ts';
import type { TextQuoteSelector } from '../../core/text-quote-selector.ts';
import type { CompiledArticle } from './added-base.ts';

type Matching = CompiledArticle['matching'];

/** `selector` was `target` in builds before the first release. */
interface OlderQuote {
  readonly target?: TextQuoteSelector;
}

/** As those builds stored it, with the same version number: `spans` was `places`. */
interface OlderMatching extends Omit<Matching, 'prepared' | 'targets'> {
  readonly prepared?: Partial<PreparedClaims> & { readonly places?: PreparedClaims['spans'] };
  readonly targets?: readonly OlderQuote[];
}

/** What marks an article, in today's form; what has neither form is given back as it is. */
export function inTodaysForm(stored: Matching | OlderMatching): Matching {
  const { prepared, targets } = stored;
  const spelt = prepared && 'places' in prepared ? withSpans(prepared) : prepared;
  const quoted = Array.isArray(targets) ? withSelectors(targets) : targets;
  // No other form is known; the reader of it checks its form.
  return { ...stored, prepared: spelt, targets: quoted } as Matching;
}

/** Claims or targets in today's form; others are given back as they are. */
export function withSelectors<Quote>(stored: readonly (Quote & OlderQuote)[]): readonly Quote[] {
  return stored.map(({ target, ...rest }) =>
    // Without its older name it is a `Quote`; an older one lacks nothing but the name of today.
    Object.assign(rest as Quote & OlderQuote, target === undefined ? {} : { selector: target }),
  );
}

function withSpans({ places = [], ...rest }: NonNullable<OlderMatching['prepared']>) {
  return { ...rest, spans: places };
}

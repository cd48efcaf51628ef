import { aggregators } from './aggregators.ts';
import { announcedFollowed } from './announced-followed.ts';
import { asOfEvidence } from './as-of-evidence.ts';
import { changelog } from './changelog.ts';
import { contestedSides } from './contested-sides.ts';
import { datesSane } from './dates-sane.ts';
import { factSources } from './fact-sources.ts';
import { fingerprintTells } from './fingerprint-tells.ts';
import { followedInOrder } from './followed-in-order.ts';
import { forecastLater } from './forecast-later.ts';
import { hedgedForecasts } from './hedged-forecasts.ts';
import { idsResolve } from './ids-resolve.ts';
import { idsUnique } from './ids-unique.ts';
import { livingPersons } from './living-persons.ts';
import { mentionsNarrow } from './mentions-narrow.ts';
import { noOwnRating } from './no-own-rating.ts';
import { notConfirmed } from './not-confirmed.ts';
import { nothingFollowed } from './nothing-followed.ts';
import { nothingUnused } from './nothing-unused.ts';
import { oneSource } from './one-source.ts';
import { oneState } from './one-state.ts';
import { plainLanguage } from './plain-language.ts';
import { publisherWhose } from './publisher-whose.ts';
import { quoteOnce } from './quote-once.ts';
import { ratingsByOthers } from './ratings-by-others.ts';
import { relativeToArticle } from './relative-to-article.ts';
import { reviewed } from './reviewed.ts';
import type { Rule } from './rule.ts';
import { sourced, unreadNotAlone } from './sourced.ts';
import { spellings } from './spellings.ts';
import { toldBySources } from './told-by-sources.ts';
import { urls } from './urls.ts';
import { verdictOfKind } from './verdict-of-kind.ts';
import { wouldChange } from './would-change.ts';

/** Every rule that a knowledge base is held to. */
export const RULES = [
  idsUnique,
  idsResolve,
  nothingUnused,
  quoteOnce,
  fingerprintTells,
  verdictOfKind,
  factSources,
  contestedSides,
  oneSource,
  oneState,
  forecastLater,
  hedgedForecasts,
  wouldChange,
  sourced,
  unreadNotAlone,
  aggregators,
  datesSane,
  asOfEvidence,
  toldBySources,
  nothingFollowed,
  announcedFollowed,
  followedInOrder,
  relativeToArticle,
  mentionsNarrow,
  urls,
  publisherWhose,
  noOwnRating,
  ratingsByOthers,
  livingPersons,
  notConfirmed,
  plainLanguage,
  changelog,
  spellings,
  reviewed,
] as const satisfies readonly Rule<string>[];

/** Everything that a rule can object to. */
export type FindingCode = (typeof RULES)[number] extends Rule<infer Code> ? Code : never;

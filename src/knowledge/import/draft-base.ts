import { CLAIM_KINDS, VERDICTS } from '../../core/model/claim.ts';
import { type ArticleFacts, type SavedArticle, scaffoldWith } from '../scaffold.ts';
import { toFillIn } from '../to-fill-in.ts';
import type { ImportedAnnotation } from './imported-annotation.ts';
import { createSettler } from './settle-quote.ts';
import { WANTED } from './wanted.ts';

/** What is known of the article that the annotations are about. */
export interface DraftArticle extends Pick<SavedArticle, 'url' | 'headline' | 'language'> {
  readonly author: string | null;
  /** EDTF-style ISO date. */
  readonly published: string | null;
  /** The article's words; null where nobody has them yet. */
  readonly text: string | null;
}

export interface Draft {
  /** Contents by the name of the file. */
  readonly files: ReadonlyMap<string, string>;
  readonly claims: number;
  /** Words that are not in the article's text, or stand there several times alike: no claim is made. */
  readonly unsettled: readonly string[];
}

/**
 * The start of a knowledge base: a claim for each annotation, in the order of the article where its words
 * are known. Kind, verdict, sources and whatever else the annotations do not say is marked as to be filled in.
 */
export function draftBase(
  id: string,
  article: DraftArticle,
  annotations: readonly ImportedAnnotation[],
  today: string,
): Draft {
  const { claims, unsettled } = settle(annotations, article.text);
  const told: ArticleFacts = {
    ...article,
    author: article.author ?? toFillIn(WANTED.author),
    published: article.published ?? toFillIn(WANTED.published),
  };
  const drafts = claims.map(draftClaim);
  const files = scaffoldWith(id, told, { today, claims: drafts });
  return { files, claims: claims.length, unsettled };
}

function settle(annotations: readonly ImportedAnnotation[], text: string | null) {
  if (text === null) return { claims: annotations.map(collapsed), unsettled: [] };
  const settled = createSettler(text);
  const found: { readonly one: ImportedAnnotation; readonly start: number }[] = [];
  const unsettled: string[] = [];
  for (const one of annotations) {
    const match = settled(one.quote);
    if (match) found.push({ one: { ...one, quote: match.quote }, start: match.start });
    else unsettled.push(one.quote.exact);
  }
  found.sort((a, b) => a.start - b.start);
  return { claims: found.map(({ one }) => one), unsettled };
}

/** Programs keep the white space of the page's source, which no reader sees. */
function collapsed(one: ImportedAnnotation): ImportedAnnotation {
  const { exact, prefix, suffix } = one.quote;
  const fold = (text: string) => text.replace(/\s+/g, ' ');
  return {
    ...one,
    quote: { exact: fold(exact).trim(), prefix: fold(prefix), suffix: fold(suffix) },
  };
}

function draftClaim({ quote, body, origin, known }: ImportedAnnotation, index: number) {
  const kind = CLAIM_KINDS.find((one) => one === known?.kind);
  const verdict = VERDICTS.find((one) => one === known?.verdict);
  const isContext = verdict === 'context';
  return {
    id: `claim-${index + 1}`,
    target: quote,
    kind: kind ?? toFillIn(WANTED.kind),
    verdict: verdict ?? toFillIn(WANTED.verdict),
    headline: known?.headline ?? toFillIn(WANTED.headline),
    whatHappened: body || toFillIn(WANTED.whatHappened),
    ...(isContext ? {} : { wouldChange: toFillIn(WANTED.wouldChange) }),
    confidence: known?.confidence ?? toFillIn(WANTED.confidence),
    asOf: known ? known.asOf : toFillIn(WANTED.asOf),
    searched: known?.searched ?? toFillIn(WANTED.searched),
    events: [],
    sources: [toFillIn(WANTED.sources)],
    note: origin,
  };
}

import { eventWords } from '../core/event-words.ts';
import { isOrphan } from '../core/matching/match.ts';
import type { PageSelectors } from '../core/model/page-selectors.ts';
import { substitute } from '../core/text/substitute.ts';
import { underscored } from '../core/underscored.ts';
import { ANNOTATION_CONTEXT } from './annotation-context.ts';
import { type Cite, type CitedSource, createCite } from './cited-sources.ts';
import type { ExportWords } from './export-words.ts';
import {
  authorsOf,
  claimsOn,
  eventsOn,
  type TakenClaim,
  type TakenEvent,
  type TakenPage,
} from './taken-page.ts';

interface Making {
  readonly page: TakenPage;
  readonly words: ExportWords;
  readonly id: string;
  readonly cite: Cite;
}

/**
 * What was bound, as a W3C Web Annotation `AnnotationCollection` with one page of items
 * (https://www.w3.org/TR/annotation-model/#annotation-collection). Orphans are listed
 * under `afterword:orphans`, since an annotation needs a target. The same page gives the same
 * collection, to the letter.
 */
export function webAnnotations(page: TakenPage, words: ExportWords): object {
  const { address, knowledgeBase, recognition, article } = page;
  const id = `urn:afterword:annotations:${knowledgeBase.id}:${encodeURIComponent(address)}`;
  const making = { page, words, id, cite: createCite(page.details) };
  const items = [
    ...claimsOn(page).flatMap((one) => claimItem(one, making)),
    ...eventsOn(page).flatMap((one) => eventItem(one, making)),
  ];
  const { id: base, title, version, language, asOf } = knowledgeBase;
  const authors = authorsOf(page);
  return {
    '@context': ANNOTATION_CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: `${title}: ${address}`,
    ...creatorOf(page),
    modified: midnight(asOf),
    'afterword:knowledgeBase': { id: base, title, version, language, asOf, authors },
    ...(recognition ? { 'afterword:recognition': recognition } : {}),
    ...(article ? { 'afterword:article': article.id } : {}),
    total: items.length,
    first: { id: `${id}:page`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
    last: `${id}:page`,
    'afterword:orphans': orphans(page),
  };
}

function claimItem({ mark, claim }: TakenClaim, { page, words, id, cite }: Making): object[] {
  if (!mark.selectors || isOrphan(mark)) return [];
  const isJudged = claim.verdict !== 'context';
  const verdict = words.t(`verdict_${underscored(claim.verdict)}`);
  const rating = { type: 'schema:Rating', 'schema:alternateName': verdict };
  return [
    {
      id: `${id}:claim:${claim.id}`,
      type: 'Annotation',
      motivation: 'assessing',
      ...creatorOf(page),
      modified: midnight(claim.searched),
      body: {
        ...textBody(claim.headline, page),
        // An opinion is never judged, so what is said of it is not a review.
        ...(isJudged
          ? {
              type: ['TextualBody', 'schema:ClaimReview'],
              'schema:claimReviewed': claim.selector.exact,
              'schema:itemReviewed': {
                type: 'schema:Claim',
                'schema:appearance': page.article?.url ?? page.address,
              },
              'schema:reviewRating': rating,
              'schema:reviewBody': claim.whatHappened,
            }
          : { 'schema:text': claim.whatHappened }),
        'schema:citation': cite(claim.sources).map(citation),
      },
      target: targetOf(page, mark.selectors),
      'afterword:kind': claim.kind,
      'afterword:verdict': claim.verdict,
      'afterword:confidence': claim.confidence,
      ...(claim.asOf === null ? {} : { 'afterword:asOf': claim.asOf }),
      'afterword:searched': claim.searched,
      'afterword:status': mark.status,
      'afterword:evidence': mark.evidence,
      'afterword:difference': mark.difference,
    },
  ];
}

function eventItem({ mark, event }: TakenEvent, { page, id, cite }: Making): object[] {
  if (!mark.selectors) return [];
  return [
    {
      id: `${id}:event:${event.id}`,
      type: 'Annotation',
      motivation: 'describing',
      ...creatorOf(page),
      modified: midnight(page.knowledgeBase.asOf),
      body: {
        ...textBody(substitute('$1: $2. $3', [event.date, event.title, eventWords(event)]), page),
        'schema:citation': cite(event.sources).map(citation),
      },
      target: targetOf(page, mark.selectors),
      'afterword:confidence': event.confidence,
      // Why the words were taken for this event: its own words, and the date that agrees.
      ...(mark.mention ? { 'afterword:mention': mark.mention } : {}),
    },
  ];
}

function textBody(value: string, { knowledgeBase }: TakenPage) {
  return { type: 'TextualBody', value, format: 'text/plain', language: knowledgeBase.language };
}

function targetOf({ address }: TakenPage, { quote, position }: PageSelectors): object {
  return {
    type: 'SpecificResource',
    source: address,
    selector: [
      { type: 'TextQuoteSelector', ...quote },
      { type: 'TextPositionSelector', ...position },
    ],
  };
}

function citation({ source, publisher }: CitedSource): object {
  return {
    ...(source.url ? { id: source.url } : {}),
    type: 'schema:CreativeWork',
    'schema:name': source.title,
    'schema:publisher': publisher.name,
    ...(source.date ? { 'schema:datePublished': source.date } : {}),
    'schema:inLanguage': source.language,
    ...(source.archivedUrl ? { 'schema:archivedAt': source.archivedUrl } : {}),
    'afterword:sourceKind': source.kind,
    ...(publisher.whose ? { 'afterword:whose': publisher.whose } : {}),
  };
}

/** Those who are named; nobody is made up where the base names nobody. Only of ours the type is known. */
function creatorOf(page: TakenPage): object {
  const [first, ...more] = authorsOf(page).map((name) => ({
    ...(page.authors ? {} : { type: 'Organization' }),
    name,
  }));
  if (!first) return {};
  return { creator: more.length === 0 ? first : [first, ...more] };
}

/** The model asks for a time with a zone; ours are days. */
function midnight(day: string): string {
  return `${day}T00:00:00Z`;
}

function orphans(page: TakenPage): object[] {
  return claimsOn(page)
    .filter(({ mark }) => isOrphan(mark) || !mark.selectors)
    .map(({ mark: { id, status, difference }, claim }) => ({
      claim: id,
      status,
      exact: claim.selector.exact,
      difference,
    }));
}

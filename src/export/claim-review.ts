import { isBound } from '../core/matching/match.ts';
import { underscored } from '../core/underscored.ts';
import { type Cite, type CitedSource, createCite } from './cited-sources.ts';
import type { ExportWords } from './export-words.ts';
import { authorsOf, claimsOn, type TakenClaim, type TakenPage } from './taken-page.ts';
import { whoseStatements } from './whose.ts';

/**
 * The judged claims of the page as schema.org `ClaimReview`s in one JSON-LD graph. Opinions and loaded
 * terms are never judged, so that they are not in it. A rating is a word and its definition: there is no
 * scale behind it, so `ratingValue` is left out, as schema.org allows. `url` is a URN, since a review of
 * ours stands on no page.
 */
export function claimReviews(page: TakenPage, words: ExportWords): object {
  const cite = createCite(page.details);
  const judged = claimsOn(page).filter(
    ({ mark, claim }) => isBound(mark) && claim.verdict !== 'context',
  );
  return {
    '@context': 'https://schema.org',
    '@graph': judged.map((one) => claimReview(one, { page, words, cite })),
  };
}

interface Making {
  readonly page: TakenPage;
  readonly words: ExportWords;
  readonly cite: Cite;
}

function claimReview({ claim }: TakenClaim, { page, words, cite }: Making): object {
  const { knowledgeBase, article } = page;
  const id = `urn:afterword:review:${knowledgeBase.id}:${claim.id}`;
  const published = article?.published;
  return {
    '@type': 'ClaimReview',
    '@id': id,
    url: id,
    claimReviewed: claim.selector.exact,
    ...authorOf(page),
    isPartOf: {
      '@type': 'Dataset',
      name: knowledgeBase.title,
      version: knowledgeBase.version,
      dateModified: knowledgeBase.asOf,
    },
    creditText: whoseStatements(page, words),
    datePublished: claim.searched,
    inLanguage: knowledgeBase.language,
    itemReviewed: itemReviewed(page),
    reviewRating: {
      '@type': 'Rating',
      alternateName: words.t(`verdict_${underscored(claim.verdict)}`),
      ratingExplanation: words.t(`verdict_definition_${underscored(claim.verdict)}`),
    },
    headline: claim.headline,
    reviewBody: claim.whatHappened,
    // From what was said to the newest record that was read for it.
    ...(published && claim.asOf ? { temporalCoverage: `${published}/${claim.asOf}` } : {}),
    citation: cite(claim.sources).map((one) => citation(one, words)),
  };
}

/**
 * Who answers for a review; nobody is made up where the base names nobody. Neither schema.org nor Google
 * requires an author. A base names people and organisations alike, so that only of ours the type is known.
 */
function authorOf(page: TakenPage): object {
  const names = authorsOf(page);
  if (names.length === 0) return {};
  const type = page.authors ? {} : { '@type': 'Organization' };
  return { author: names.map((name) => ({ ...type, name })) };
}

function itemReviewed({ article, address }: TakenPage): object {
  if (!article) return { '@type': 'Claim', appearance: { '@type': 'WebPage', url: address } };
  const { url, headline, author, publisher, published } = article;
  const person = { '@type': 'Person', name: author };
  return {
    '@type': 'Claim',
    author: person,
    datePublished: published,
    appearance: {
      '@type': 'Article',
      url,
      headline,
      author: person,
      publisher: { '@type': 'Organization', name: publisher },
      datePublished: published,
    },
  };
}

function citation({ source, publisher }: CitedSource, words: ExportWords): object {
  return {
    '@type': 'CreativeWork',
    name: source.title,
    publisher: { '@type': 'Organization', name: publisher.name },
    genre: words.t(`source_kind_${underscored(source.kind)}`),
    ...(publisher.whose ? { creditText: publisher.whose } : {}),
    ...(source.date ? { datePublished: source.date } : {}),
    inLanguage: source.language,
    ...(source.url ? { url: source.url } : {}),
    ...(source.archivedUrl ? { archivedAt: source.archivedUrl } : {}),
  };
}

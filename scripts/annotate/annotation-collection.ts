import { isBound } from '../../src/core/matching/candidate.ts';
import { baseOf } from '../../src/core/model/annotated-page.ts';
import { type ClaimMark, isClaim } from '../../src/core/model/mark.ts';
import type { Span } from '../../src/core/span.ts';
import { textPosition } from '../../src/page/text-position.ts';
import type { AnnotatedFile } from './annotate-file.ts';

const CONTEXT = 32;

/**
 * What was bound, as a W3C Web Annotation `AnnotationCollection` with one page of items. Positions
 * count UTF-16 units in the text content of the document's body. Claims without a place are listed
 * under `afterword:orphans`, since an annotation needs a target.
 */
export function annotationCollection(found: AnnotatedFile): object {
  const items = [...claimItems(found), ...mentionItems(found)];
  // The bundled knowledge base is the only one here.
  const [base] = found.bases;
  const { id, version, asOf } = base?.knowledgeBase ?? {};
  return {
    '@context': [
      'http://www.w3.org/ns/anno.jsonld',
      { afterword: 'urn:afterword:', schema: 'https://schema.org/' },
    ],
    type: 'AnnotationCollection',
    label: `Afterword on ${found.url ?? found.file}`,
    'afterword:knowledgeBase': { id, version, asOf },
    'afterword:recognition': base?.recognition ?? null,
    'afterword:article': base?.article?.id ?? null,
    total: items.length,
    first: { type: 'AnnotationPage', startIndex: 0, items },
    'afterword:orphans': orphans(found),
  };
}

function claimItems(found: AnnotatedFile): object[] {
  const claims = found.marks.filter(isClaim).filter(isBound);
  return claims.flatMap((claim) => {
    const target = claim.span && targetOf(found, claim.span);
    if (!target) return [];
    const { status, evidence, difference } = claim;
    return [
      {
        id: `urn:afterword:claim:${claim.id}`,
        type: 'Annotation',
        motivation: 'assessing',
        body: claimReview(claim, found),
        target,
        'afterword:kind': claim.kind,
        'afterword:verdict': claim.verdict,
        'afterword:status': status,
        'afterword:evidence': evidence,
        'afterword:difference': difference,
      },
    ];
  });
}

/** The review in the words of schema.org, beside the text that a reader sees. */
function claimReview(claim: ClaimMark, found: AnnotatedFile): object {
  const { article, knowledgeBase } = baseOf(found, claim);
  return {
    type: ['TextualBody', 'schema:ClaimReview'],
    value: claim.headline,
    format: 'text/plain',
    language: knowledgeBase.language,
    'schema:claimReviewed': claim.target.exact,
    'schema:itemReviewed': { type: 'schema:Claim', 'schema:appearance': article?.url ?? found.url },
    'schema:reviewRating': { type: 'schema:Rating', 'schema:alternateName': claim.verdict },
  };
}

function mentionItems(found: AnnotatedFile): object[] {
  const events = new Map(found.events.map((event) => [event.id, event]));
  return found.marks.flatMap((mark) => {
    const { id, span } = mark;
    const event = mark.kind === 'event' ? events.get(id) : undefined;
    const target = span && targetOf(found, span);
    if (!event || !target) return [];
    const value = `${event.date}: ${event.title}. ${event.summary}`;
    return [
      {
        id: `urn:afterword:event:${id}`,
        type: 'Annotation',
        motivation: 'describing',
        body: {
          type: 'TextualBody',
          value,
          format: 'text/plain',
          language: baseOf(found, mark).knowledgeBase.language,
        },
        target,
      },
    ];
  });
}

function targetOf({ text, url, file }: AnnotatedFile, span: Span): object | null {
  const range = text.rangeOf(span);
  const { body } = text.root.ownerDocument;
  const position = range && textPosition(body, range);
  if (!position) return null;
  const all = body.textContent ?? '';
  const { start, end } = position;
  return {
    source: url ?? file,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: all.slice(start, end),
        prefix: all.slice(Math.max(0, start - CONTEXT), start),
        suffix: all.slice(end, end + CONTEXT),
      },
      { type: 'TextPositionSelector', start, end },
    ],
  };
}

function orphans(found: AnnotatedFile): object[] {
  return found.marks
    .filter(isClaim)
    .filter((mark) => !isBound(mark))
    .map(({ id, status, target, difference }) => ({
      claim: id,
      status,
      exact: target.exact,
      difference,
    }));
}

import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isBound } from '../../src/core/matching/candidate.ts';
import { baseOf } from '../../src/core/model/annotated-page.ts';
import { type ClaimMark, isClaim } from '../../src/core/model/mark.ts';
import type { Span } from '../../src/core/span.ts';
import { createTextPositions } from '../../src/page/text-position.ts';
import type { AnnotatedPage } from './create-annotator.ts';

/** Characters of the text that stand before and after a quotation. */
const CONTEXT = 32;

/** Our own keys hold plain JSON, which a processor of JSON-LD 1.1 keeps whole. */
const OWN_KEYS = ['knowledgeBase', 'recognition', 'evidence', 'difference', 'orphans'] as const;

const JSON_LD_CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    '@version': 1.1,
    afterword: 'urn:afterword:',
    schema: 'https://schema.org/',
    ...Object.fromEntries(
      OWN_KEYS.map((key) => [
        `afterword:${key}`,
        { '@id': `urn:afterword:${key}`, '@type': '@json' },
      ]),
    ),
  },
];

/** How a span becomes a target: null where the text is no longer there. */
type TargetOf = (span: Span) => object | null;

/**
 * What was bound, as a W3C Web Annotation `AnnotationCollection` with one page of items
 * (https://www.w3.org/TR/annotation-model/#annotation-collection). Positions count UTF-16 units in the
 * text content of the document's body. Claims without a place are listed under `afterword:orphans`, since an
 * annotation needs a target. The same page gives the same collection, to the letter.
 */
export function annotationCollection(found: AnnotatedPage): object {
  const source = sourceOf(found);
  const id = `urn:afterword:annotations:${createHash('sha256').update(source).digest('hex').slice(0, 32)}`;
  const targetOf = createTargets(found, source);
  const items = [...claimItems(found, id, targetOf), ...mentionItems(found, id, targetOf)];
  // The bundled knowledge base is the only one here.
  const [base] = found.bases;
  const { id: baseId, version, asOf } = base?.knowledgeBase ?? {};
  return {
    '@context': JSON_LD_CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: `Afterword on ${found.url ?? found.file}`,
    'afterword:knowledgeBase': { id: baseId, version, asOf },
    ...(base?.recognition ? { 'afterword:recognition': base.recognition } : {}),
    ...(base?.article ? { 'afterword:article': base.article.id } : {}),
    total: items.length,
    first: { id: `${id}:page`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
    'afterword:orphans': orphans(found),
  };
}

/** An address that can be resolved, as the model asks for. */
function sourceOf({ url, file }: AnnotatedPage): string {
  return url ?? pathToFileURL(resolve(file)).href;
}

function claimItems(found: AnnotatedPage, id: string, targetOf: TargetOf): object[] {
  const claims = found.marks.filter(isClaim).filter(isBound);
  return claims.flatMap((claim) => {
    const target = claim.span && targetOf(claim.span);
    if (!target) return [];
    const { status, evidence, difference } = claim;
    return [
      {
        id: `${id}:claim:${claim.id}`,
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
function claimReview(claim: ClaimMark, found: AnnotatedPage): object {
  const { article, knowledgeBase } = baseOf(found, claim);
  return {
    type: ['TextualBody', 'schema:ClaimReview'],
    value: claim.headline,
    format: 'text/plain',
    language: knowledgeBase.language,
    'schema:claimReviewed': claim.target.exact,
    'schema:itemReviewed': {
      type: 'schema:Claim',
      'schema:appearance': article?.url ?? sourceOf(found),
    },
    'schema:reviewRating': { type: 'schema:Rating', 'schema:alternateName': claim.verdict },
  };
}

function mentionItems(found: AnnotatedPage, id: string, targetOf: TargetOf): object[] {
  const events = new Map(found.events.map((event) => [event.id, event]));
  return found.marks.flatMap((mark) => {
    const event = mark.kind === 'event' ? events.get(mark.id) : undefined;
    const target = mark.span && targetOf(mark.span);
    if (!event || !target) return [];
    return [
      {
        id: `${id}:event:${event.id}`,
        type: 'Annotation',
        motivation: 'describing',
        body: {
          type: 'TextualBody',
          value: `${event.date}: ${event.title}. ${event.summary}`,
          format: 'text/plain',
          language: baseOf(found, mark).knowledgeBase.language,
        },
        target,
      },
    ];
  });
}

function createTargets({ text }: AnnotatedPage, source: string): TargetOf {
  const { body } = text.root.ownerDocument;
  const all = body.textContent ?? '';
  const positionOf = createTextPositions(body);
  return (span) => {
    const ends = text.endsOf(span);
    const position = ends && positionOf(ends);
    if (!position) return null;
    const { start, end } = position;
    return {
      source,
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
  };
}

function orphans(found: AnnotatedPage): object[] {
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

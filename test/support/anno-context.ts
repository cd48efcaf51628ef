const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const DCTERMS = 'http://purl.org/dc/terms/';
const XSD = 'http://www.w3.org/2001/XMLSchema#';

const id = (iri: string) => ({ '@id': iri, '@type': '@id' });
const vocab = (iri: string) => ({ '@id': iri, '@type': '@vocab' });
const typed = (iri: string, type: string) => ({ '@id': iri, '@type': `${XSD}${type}` });

/**
 * Terms of http://www.w3.org/ns/anno.jsonld that we use, by the vocabulary's own tables
 * (https://www.w3.org/TR/annotation-vocab/). Like that file it has no `assessing`.
 */
export const ANNO_CONTEXT = {
  '@context': {
    id: '@id',
    type: '@type',
    Annotation: `${OA}Annotation`,
    TextualBody: `${OA}TextualBody`,
    SpecificResource: `${OA}SpecificResource`,
    TextQuoteSelector: `${OA}TextQuoteSelector`,
    TextPositionSelector: `${OA}TextPositionSelector`,
    AnnotationCollection: `${AS}OrderedCollection`,
    AnnotationPage: `${AS}OrderedCollectionPage`,
    describing: `${OA}describing`,
    body: id(`${OA}hasBody`),
    target: id(`${OA}hasTarget`),
    source: id(`${OA}hasSource`),
    selector: id(`${OA}hasSelector`),
    creator: id(`${DCTERMS}creator`),
    items: { ...id(`${AS}items`), '@container': '@list' },
    partOf: id(`${AS}partOf`),
    first: id(`${AS}first`),
    last: id(`${AS}last`),
    motivation: vocab(`${OA}motivatedBy`),
    format: 'http://purl.org/dc/elements/1.1/format',
    language: 'http://purl.org/dc/elements/1.1/language',
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    exact: `${OA}exact`,
    prefix: `${OA}prefix`,
    suffix: `${OA}suffix`,
    name: 'http://xmlns.com/foaf/0.1/name',
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    modified: typed(`${DCTERMS}modified`, 'dateTime'),
    start: typed(`${OA}start`, 'nonNegativeInteger'),
    end: typed(`${OA}end`, 'nonNegativeInteger'),
    total: typed(`${AS}totalItems`, 'nonNegativeInteger'),
    startIndex: typed(`${AS}startIndex`, 'nonNegativeInteger'),
  },
};

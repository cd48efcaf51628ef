import type { Claim } from '../../src/core/model/claim.ts';
import type { KnowledgeEvent } from '../../src/core/model/event.ts';
import type { Publisher, Source } from '../../src/core/model/source.ts';
import type { TakenMark, TakenPage } from '../../src/export/taken-page.ts';
import { createMessages } from '../../src/ui/messages/create-messages.ts';

export const ENGLISH = createMessages('en');

const source = {
  archivedUrl: null,
  kind: 'newspaper',
  language: 'en',
  read: true,
  note: null,
} as const;

export const SOURCES: readonly Source[] = [
  {
    ...source,
    id: 'by-ministry-2017',
    title: 'О комментарии «по вопросу» границы {проект}',
    publisher: 'mfa',
    date: '2017-02',
    url: 'https://mfa.example/a_b?x=1&y=%D0%B0#part-of-a-rather-long-address-that-no-program-may-cut-in-two',
    archivedUrl: 'https://archive.example/1',
    kind: 'official',
    language: 'ru',
  },
  {
    ...source,
    id: 'zvyazda',
    title: 'He said "no", they said ‘yes’ & left 50 % – \\ever since',
    publisher: 'zvyazda',
    date: '2017',
    url: 'https://zvyazda.example/',
    kind: 'state-media',
    language: 'be',
    note: 'cites TASS',
  },
  {
    ...source,
    id: 'treaty',
    title: 'Treaty on the Union',
    publisher: 'mfa',
    date: '2017-04-03',
    url: null,
    kind: 'treaty-text',
    read: false,
  },
  {
    ...source,
    id: 'undated',
    title: 'A page without a date',
    publisher: 'wiki',
    date: null,
    url: 'https://wiki.example/A',
    kind: 'encyclopedia',
  },
];

const PUBLISHERS: readonly Publisher[] = [
  {
    id: 'mfa',
    name: 'Ministry of Foreign Affairs, Belarus',
    country: 'BY',
    kind: 'official',
    whose: null,
  },
  { id: 'zvyazda', name: 'Звязда', country: 'BY', kind: 'state-media', whose: 'Belarusian state' },
  { id: 'wiki', name: 'Wikipedia', country: null, kind: 'encyclopedia', whose: null },
];

const EVENT: KnowledgeEvent = {
  id: 'settlement',
  date: '2017-04-03',
  end: null,
  title: 'The dispute is settled',
  summary: 'Both presidents said so.',
  followed: [
    { date: '2017-09', text: 'The ministry says that *all* is paid.', sources: ['treaty'] },
  ],
  topics: [],
  sources: ['treaty'],
  confidence: 'high',
};

const claim = {
  whatHappened: 'Nothing of the kind; see *the record*.',
  wouldChange: null,
  confidence: 'high',
  asOf: '2017-04',
  searched: '2026-11-29',
  events: [],
  sources: ['by-ministry-2017'],
} as const;

export const CLAIMS: readonly Claim[] = [
  {
    ...claim,
    id: 'a-forecast',
    selector: { exact: '=2+2 will be “five”,\nhe [said]' },
    kind: 'forecast',
    verdict: 'did-not-happen',
    headline: 'It was four, as "before".',
    events: ['settlement'],
    sources: ['by-ministry-2017', 'zvyazda'],
  },
  {
    ...claim,
    id: 'an-opinion',
    selector: { exact: 'a sad day' },
    kind: 'opinion',
    verdict: 'context',
    headline: 'He wrote so in 2016 too.',
    asOf: null,
    sources: ['undated'],
  },
  {
    ...claim,
    id: 'a-fact',
    selector: { exact: 'over 80 firms' },
    kind: 'fact',
    verdict: 'unverified',
    headline: 'No list was found.',
  },
];

const mark = {
  base: 'test-base',
  status: 'exact',
  difference: [],
  evidence: { score: 1, prefix: true, suffix: true, order: true, candidates: 1 },
} as const;

function claimMark(id: string, number: number, selectors: TakenMark['selectors']): TakenMark {
  const found = CLAIMS.find((one) => one.id === id);
  if (!found) throw new Error(`expected a claim ${id}`);
  const { kind, verdict, headline, selector } = found;
  const span = selectors?.position ?? null;
  const status = selectors ? mark.status : 'altered';
  const key = `test-base/article/${id}`;
  return {
    ...mark,
    key,
    id,
    number,
    kind,
    verdict,
    headline,
    selector,
    status,
    span,
    selectors,
  };
}

function locationOf(exact: string, start: number): TakenMark['selectors'] {
  const quote = { exact, prefix: 'before\n', suffix: ' after' };
  return { quote, position: { start, end: start + exact.length } };
}

/** A page with a bound forecast, a bound opinion and an orphan, of a base that a reader added. */
export const ARTICLE: TakenPage = {
  address: 'https://news.example/article?id=1',
  knowledgeBase: {
    id: 'test-base',
    title: 'A base, "for tests"',
    version: '1.2.3',
    language: 'en',
    asOf: '2026-11-29',
  },
  authors: ['Ann Author', 'The Society'],
  article: {
    id: 'article',
    headline: 'On _numbers_ & [other] things',
    url: 'https://news.example/article',
    author: 'N. N.',
    publisher: 'News',
    published: '2017-02',
    disclaimer: null,
  },
  recognition: { article: 'article', knowledgeBase: 'test-base', by: 'address', extent: 'whole' },
  marks: [
    claimMark('a-forecast', 1, locationOf('=2+2 will be “five”,\nhe [said]', 10)),
    claimMark('an-opinion', 2, locationOf('a sad day', 60)),
    claimMark('a-fact', 3, null),
  ],
  details: {
    claims: CLAIMS,
    provenance: {
      summary: 'Published by News; written by N. N.',
      entities: [
        {
          id: 'news',
          name: 'News',
          type: 'outlet',
          caption: '',
          summary: '',
          statements: [
            {
              text: 'It belongs to itself.',
              basis: 'fact',
              confidence: 'high',
              asOf: '2017',
              relativeToArticle: 'before',
              sources: ['undated'],
            },
          ],
        },
      ],
      relations: [],
      ratings: [
        {
          issuer: 'Raters',
          subject: 'News',
          value: 'mixed',
          asOf: '2020',
          relativeToArticle: 'after',
          sources: ['zvyazda'],
          caveat: null,
        },
      ],
      noLinkFound: [],
      openQuestions: ['Who paid'],
    },
    events: [EVENT],
    sources: SOURCES,
    publishers: PUBLISHERS,
  },
};

/** The same of a base that names nobody. */
export const UNNAMED: TakenPage = { ...ARTICLE, authors: [] };

const { authors: _, ...unmarked } = ARTICLE;
/** The same of one that is bundled. */
export const BUNDLED: TakenPage = unmarked;

/** A page that only mentions an event. */
export const MENTIONING: TakenPage = {
  ...ARTICLE,
  article: null,
  recognition: null,
  marks: [
    {
      ...mark,
      key: 'test-base/event/settlement',
      id: 'settlement',
      number: 1,
      kind: 'event',
      verdict: null,
      headline: '',
      selector: null,
      evidence: null,
      span: { start: 0, end: 5 },
      selectors: locationOf('the dispute was settled in April', 0),
      mention: {
        published: '2017-05-01',
        reason: { words: ['dispute', 'settled'], date: 'April', probability: 0.99 },
      },
    },
  ],
  details: { events: [EVENT], sources: SOURCES, publishers: PUBLISHERS },
};

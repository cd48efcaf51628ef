import { CLAIM_KINDS } from '../../core/model/claim.ts';
import { SOURCE_KINDS } from '../../core/model/source.ts';

/** What somebody who goes on with a begun base has to write, by field. */
export const WANTED = {
  author: 'who wrote the article',
  address: 'the address at which the article was published: https://…',
  published: 'the day or month of the article: 2017-02-28, 2017-02',
  text: 'name of a file beside this one that holds the article’s words, such as article.txt',
  kind: CLAIM_KINDS.join(', '),
  verdict: 'a verdict of its kind (docs/verdicts.md)',
  headline: 'what a reader takes in at a glance, at most 90 characters',
  whatHappened: 'what the record says, or what happened afterwards',
  wouldChange: 'what record would change the verdict; take this out for opinions and terms',
  confidence: 'high, medium or low',
  asOf: 'the date of the newest source that was read, or null',
  searched: 'the day on which somebody last looked for a newer record',
  sources: 'ids of at least two sources from sources.yaml',
  date: 'a date: 2017, 2017-02 or 2017-02-28',
  title: 'what it is called; of an event who did what, where',
  summary: 'one sentence or two, with numbers and names',
  publisher: 'who answers for the words',
  publisherKind: SOURCE_KINDS.join(', '),
  whose: 'whose state or public outlet it is: owner or funder, in one line',
} as const;
export type Wanted = keyof typeof WANTED;

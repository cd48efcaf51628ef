const STATEMENT = [
  'Each sentence stands in a source that was read, with its number, date and place as the source has them.',
  'What a party said is told as that party’s words, in the title too.',
  'No quotation is cut so that its sense turns; irony, conditions and limits of the speaker are kept.',
] as const;

/** What a reviewer asks of each thing, by list: what no program can see. */
export const CHECKLISTS: Readonly<Record<string, readonly string[]>> = {
  claims: [
    'Kind and verdict were read twice by docs/verdicts.md, without the verdict that stood there.',
    ...STATEMENT,
    'Headline, text and verdict say the same; none says more than the record.',
    'What speaks against the verdict is told, from the side that would attack it.',
    'What came of it later is told, by a source that knows.',
    'A search for a newer or contrary record was made; its day stands in “searched”.',
    'Where sources disagree both are given; where there is one source, the text says so.',
  ],
  events: [
    ...STATEMENT,
    'The date is the event’s, not the report’s.',
    'What the sources only announce is told as planned.',
    'What does the other side say? It is told, or it was searched for; a contested event has sources of both sides.',
    'What came of it later? A court’s ruling, a reversal, a promise kept or broken is told as what followed, by a source that knows.',
    'Each line of what followed says who did or said it, on the day that its source gives.',
    'No detail tells half of another story.',
    'The title holds without the summary.',
  ],
  sources: [
    'The address is the publisher’s own and open to readers: no preview, staging, mirror or repost.',
    'Title, publisher and date are those of the page.',
    '“read” is true only where the words that support the use were read.',
  ],
  entities: [
    ...STATEMENT,
    'What held when the article appeared is told apart from what came later.',
    'Of a person only public, professional facts are told.',
    'What was not read, or not found, is said.',
  ],
  relations: [
    'A source that was read says it, and the basis says who says it.',
    'Beginning and end are in the source, or null.',
    'The note says what is not known.',
  ],
};

import type { FileLocation, KnowledgeBase } from '../knowledge-base.ts';
import { QUOTED } from './quoted.ts';
import { readerTexts } from './reader-texts.ts';
import type { Rule, RuleFinding } from './rule.ts';

/** Longest texts in characters: what a reader takes in at a glance, in a narrow column, in a minute. */
const LIMITS = {
  headline: 90,
  whatHappened: 420,
  title: 110,
  summary: 400,
  followed: 180,
  text: 160,
} as const;

/** Words that judge, push or colour. In quotation marks they are somebody else's. */
const COLOURED =
  /\b(obviously|of course|clearly|unsurprisingly|needless to say|so-called|shocking|outrageous|brutal|horrific|heroic|shameful|ridiculous|absurd|notorious|infamous|disgraceful|ironically|sadly|fortunately|unfortunately|hysterical|puppet|stooge)\b/i;
/** A set of rules may be called a regime; a government may not. */
const GOVERNMENT_AS_REGIME =
  /(?<!\b(?:border|border-territory|customs|sanctions|visa|visa-free) )\bregimes?\b/i;

type Code = 'coloured' | 'question' | 'too-long';

export const plainLanguage: Rule<Code> = {
  name: 'plain-language',
  reason: 'Our own voice is short and says who did what on which date, without colour.',
  check: (base) => [
    ...readerTexts(base).flatMap(({ name, location, text }) =>
      text.flatMap((words) => coloured(name, location, words)),
    ),
    ...tooLong(base),
  ],
};

function coloured(name: string, location: FileLocation, words: string): RuleFinding<Code>[] {
  const own = words.replace(QUOTED, '');
  const word = (COLOURED.exec(own) ?? GOVERNMENT_AS_REGIME.exec(own))?.[0];
  if (word) {
    const message = `${name}: "${word}" is not our voice; say what happened`;
    return [{ location, code: 'coloured', parameters: [word], message }];
  }
  return own.includes('?')
    ? [
        {
          location,
          code: 'question',
          message: `${name}: asks the reader a question; say what is known`,
        },
      ]
    : [];
}

function tooLong(base: KnowledgeBase): RuleFinding<Code>[] {
  const long = (
    name: string,
    location: FileLocation,
    field: keyof typeof LIMITS,
    words: string,
  ): RuleFinding<Code>[] =>
    words.length <= LIMITS[field]
      ? []
      : [
          {
            location,
            code: 'too-long',
            parameters: [words.length, LIMITS[field]],
            message: `${name}: ${field} has ${words.length} characters; at most ${LIMITS[field]}`,
          },
        ];
  return [
    ...base.claims.flatMap(({ id, headline, whatHappened }, index) => [
      ...long(id, base.locationOf('claims', index, 'headline'), 'headline', headline),
      ...long(id, base.locationOf('claims', index, 'whatHappened'), 'whatHappened', whatHappened),
    ]),
    ...base.events.flatMap(({ id, title, summary, followed = [] }, index) => [
      ...long(id, base.locationOf('events', index, 'title'), 'title', title),
      ...long(id, base.locationOf('events', index, 'summary'), 'summary', summary),
      ...followed.flatMap(({ text }, line) =>
        long(id, base.locationOf('events', index, 'followed', line, 'text'), 'followed', text),
      ),
    ]),
    // They stand within the picture of the chain.
    ...base.provenance.noLinkFound.flatMap(({ text }, index) =>
      long(
        `noLinkFound ${index + 1}`,
        base.locationOf('provenance', 'noLinkFound', index),
        'text',
        text,
      ),
    ),
  ];
}

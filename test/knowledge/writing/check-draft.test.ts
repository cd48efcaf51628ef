import { describe, expect, test } from 'vitest';
import type { Draft, DraftNote, DraftSource } from '../../../src/core/writing/draft.ts';
import type { DraftFinding } from '../../../src/core/writing/draft-finding.ts';
import {
  addEvent,
  addNote,
  addSource,
  changeEvent,
  changeHead,
  changeNote,
  changeSource,
} from '../../../src/core/writing/operations.ts';
import { checkDraft } from '../../../src/knowledge/writing/check-draft.ts';
import { emptyDraft, HARBOUR_TEXT, harbourDraft, targetOf } from '../../support/drafts.ts';

const TODAY = '2026-11-29';
const good = harbourDraft();
const [forecast = '', fact = ''] = good.notes.map(({ id }) => id);
const [radio = '', minutes = ''] = good.sources.map(({ id }) => id);
const [opening = ''] = good.events.map(({ id }) => id);

/** "note the-new-quay headline: draft_headline_missing" */
function said({ at, message, severity }: DraftFinding): string {
  const words = 'key' in message ? [message.key, ...message.args].join(' ') : message.english;
  const mark = severity === 'warning' ? '? ' : '';
  return `${mark}${at.part} ${at.id === good.id ? '' : `${at.id} `}${at.field}: ${words}`;
}
const findingsOf = (draft: Draft) => checkDraft(draft, TODAY).map(said);

test('a finished draft breaks no rule', () => {
  expect(findingsOf(good)).toEqual([]);
});

test('of a draft that was just begun only what it lacks is said', () => {
  expect(findingsOf(emptyDraft())).toEqual(['head notes: draft_no_notes']);
  const draft = addNote(emptyDraft(), targetOf('nobody in the hall'), TODAY);
  expect(findingsOf(draft)).toEqual([
    'note nobody-in-the-hall kind: draft_kind_missing',
    'note nobody-in-the-hall headline: draft_headline_missing',
    'note nobody-in-the-hall whatHappened: draft_what_missing',
    'note nobody-in-the-hall confidence: draft_confidence_missing',
    'note nobody-in-the-hall sources: draft_source_missing',
  ]);
});

const ofForecast = (change: Partial<Omit<DraftNote, 'id'>>) => changeNote(good, forecast, change);
const ofFact = (change: Partial<Omit<DraftNote, 'id'>>) => changeNote(good, fact, change);
const ofRadio = (change: Partial<Omit<DraftSource, 'id'>>) => changeSource(good, radio, change);

describe('one thing wrong is one finding, where it is and in plain words', () => {
  const CASES: readonly (readonly [Draft, string])[] = [
    [ofFact({ verdict: null }), `note ${fact} verdict: draft_verdict_missing`],
    [ofFact({ verdict: 'happened' }), `note ${fact} verdict: draft_verdict_of_kind`],
    [ofFact({ wouldChange: ' ' }), `note ${fact} wouldChange: draft_would_change_missing`],
    [ofFact({ asOf: '2010-03-08' }), `note ${fact} asOf: draft_as_of 2012-09-04`],
    [ofFact({ asOf: '2012' }), `note ${fact} asOf: draft_as_of 2012-09-04`],
    [ofFact({ asOf: 'May' }), `note ${fact} asOf: draft_bad_date`],
    [ofFact({ searched: '2011-01-01' }), `note ${fact} searched: draft_searched_early 2012-09-04`],
    [ofFact({ searched: '2027-01-01' }), `note ${fact} searched: draft_future`],
    [ofFact({ searched: '2026-11' }), `note ${fact} searched: draft_bad_day`],
    [ofFact({ headline: 'x'.repeat(91) }), `note ${fact} headline: draft_too_long 91 90`],
    [
      ofFact({ headline: 'Obviously, they voted.' }),
      `note ${fact} headline: draft_coloured Obviously`,
    ],
    [ofFact({ whatHappened: 'Was it so?' }), `note ${fact} whatHappened: draft_question`],
    [
      ofFact({ whatHappened: 'It was repeated in May 2015.' }),
      `note ${fact} whatHappened: draft_told_later 2015-05 2012-09-04`,
    ],
    [
      ofFact({ whatHappened: 'The quay is still open.' }),
      `note ${fact} whatHappened: draft_still_so is still`,
    ],
    [
      changeEvent(good, opening, { summary: 'No protest followed.' }),
      `event ${opening} summary: draft_nothing_followed No protest followed`,
    ],
    [ofFact({ sources: [minutes], asOf: null }), `note ${fact} sources: draft_two_sources`],
    [ofFact({ sources: [], asOf: null }), `note ${fact} sources: draft_two_sources`],
    [
      ofFact({ verdict: 'unverified', sources: [minutes], asOf: null }),
      `note ${fact} whatHappened: draft_one_source`,
    ],
    [
      ofFact({ headline: 'Not credible, they said.' }),
      `note ${fact} headline: draft_own_rating Not credible`,
    ],
    [ofFact({ headline: 'Read \u202Ethis.' }), `note ${fact} headline: draft_invisible_character`],
    [
      ofFact({ target: { exact: 'the harbor', prefix: '', suffix: '' } }),
      `note ${fact} target: draft_quote_gone`,
    ],
    [
      ofFact({ target: { exact: 'the', prefix: '', suffix: '' } }),
      `note ${fact} target: draft_quote_twice`,
    ],
    [ofForecast({ events: [] }), `note ${forecast} events: draft_forecast_later 2010-03-02`],
    [
      changeNote(good, forecast, {
        target: targetOf('Shipping firms have asked for a deeper basin'),
        kind: 'opinion',
        verdict: 'happened',
      }),
      `note ${forecast} verdict: draft_verdict_of_kind`,
    ],
    [
      changeEvent(good, opening, { date: '2010' }),
      `note ${forecast} events: draft_forecast_later 2010-03-02`,
    ],
    [
      changeEvent(good, opening, { title: '' }),
      `event ${opening} title: draft_event_title_missing`,
    ],
    [changeEvent(good, opening, { sources: [] }), `event ${opening} sources: draft_source_missing`],
    [changeEvent(good, opening, { date: '2012-13' }), `event ${opening} date: draft_bad_date`],
    [
      changeEvent(good, opening, { sources: [radio] }),
      `event ${opening} summary: draft_one_source`,
    ],
    [
      changeNote(changeSource(good, minutes, { publisher: 'Harbour Radio' }), fact, {
        verdict: 'unverified',
      }),
      `event ${opening} summary: draft_one_publisher`,
    ],
    [addEvent(good), 'event event date: draft_event_date_missing'],
    [ofRadio({ url: 'radio' }), `source ${radio} url: draft_bad_url`],
    [
      ofRadio({ url: 'https://radio.example/x?utm_source=a' }),
      `source ${radio} url: draft_tracking`,
    ],
    [ofRadio({ url: 'https://preview.radio.example/x' }), `source ${radio} url: draft_url_preview`],
    [ofRadio({ url: 'https://bank.example@radio.example/' }), `source ${radio} url: draft_bad_url`],
    [ofRadio({ url: '' }), `? source ${radio} url: draft_source_url_missing`],
    [ofRadio({ title: '' }), `source ${radio} title: draft_source_title_missing`],
    [ofRadio({ publisher: 'x'.repeat(201) }), `source ${radio} publisher: draft_too_long 201 200`],
    [ofRadio({ publisher: '' }), `source ${radio} publisher: draft_publisher_missing`],
    [
      ofRadio({ publisherKind: null }),
      `source ${radio} publisherKind: draft_publisher_kind_missing`,
    ],
    [ofRadio({ publisherKind: 'state-media' }), `source ${radio} whose: draft_whose_missing`],
    [ofRadio({ country: 'Belarus' }), `source ${radio} country: draft_bad_country`],
    [ofRadio({ language: 'English' }), `source ${radio} language: draft_bad_language`],
    [addSource(good, { title: 'Spare' }), '? source spare title: draft_source_unused'],
    [changeHead(good, { notesLanguage: 'English' }), 'head notesLanguage: draft_bad_language'],
    [changeHead(good, { writer: '' }), '? head writer: draft_writer_missing'],
    [
      changeHead(good, { article: { ...good.article, author: null } }),
      '? head author: draft_author_missing',
    ],
    [
      changeHead(good, { article: { ...good.article, published: null } }),
      'head published: draft_published_missing',
    ],
    [
      changeHead(good, { article: { ...good.article, published: 'March' } }),
      'head published: draft_bad_date',
    ],
    [{ ...good, text: '' }, 'head text: draft_text_missing'],
    [{ ...good, text: 'Only these few words.' }, 'head text: draft_text_short'],
  ];
  test.each(CASES.map(([draft, finding]) => [finding, draft] as const))('%s', (finding, draft) => {
    expect(findingsOf(draft)).toContain(finding);
    const others = findingsOf(draft).filter((one) => one !== finding);
    // A new event lacks more than its date, and of the wrong words more may be wrong.
    if (!/event event|one_publisher|text_short|draft_as_of 2012|published/.test(finding))
      expect(others).toEqual([]);
  });
});

test.each(['It has one source.', 'Это единственный источник.', 'Тут адна крыніца.'])(
  'one source is enough where the text says that there is one: %s',
  (whatHappened) => {
    const draft = ofFact({ verdict: 'unverified', sources: [minutes], asOf: null, whatHappened });
    expect(findingsOf(draft)).toEqual([]);
  },
);

test('these words are not looked for in a language that they are not known in', () => {
  const alone = ofFact({ verdict: 'unverified', sources: [minutes], asOf: null });
  expect(findingsOf(alone)).toEqual([`note ${fact} whatHappened: draft_one_source`]);
  expect(findingsOf(changeHead(alone, { notesLanguage: 'de-AT' }))).toEqual([]);
  expect(findingsOf(changeHead(alone, { notesLanguage: 'be' }))).toHaveLength(1);
});

describe('two things that hang together', () => {
  const state = { publisherKind: 'state-media', whose: 'The port', country: 'BY' } as const;

  test('state outlets alone, and of one state alone', () => {
    let draft = changeSource(changeSource(good, radio, state), minutes, { ...state, kind: null });
    expect(findingsOf(draft).filter((one) => one.includes(fact))).toEqual([
      `note ${fact} sources: draft_state_alone`,
    ]);
    draft = changeSource(draft, minutes, { publisherKind: 'official' });
    expect(findingsOf(draft)).toEqual([`note ${fact} sources: draft_one_state`]);
  });

  test('two sources of one publisher', () => {
    const draft = changeSource(good, minutes, { publisher: 'Harbour Radio' });
    expect(findingsOf(draft)).toContain(`note ${fact} sources: draft_one_publisher_verdict`);
  });

  test('contested without another side, a competent source, or both', () => {
    const contested = ofFact({ verdict: 'contested' });
    const same = { country: 'BY', kind: null } as const;
    const oneSide = changeSource(changeSource(contested, radio, same), minutes, same);
    expect(findingsOf(oneSide)).toEqual([`note ${fact} sources: draft_contested`]);
    const other = changeSource(oneSide, radio, { country: 'PL' });
    expect(findingsOf(other)).toEqual([`note ${fact} sources: draft_contested_competent`]);
    const paper = changeSource(oneSide, minutes, { kind: 'primary-text' });
    expect(findingsOf(paper)).toEqual([`note ${fact} sources: draft_contested_side`]);
  });

  test('unread sources, and two that are one page', () => {
    const unread = changeSource(changeSource(good, radio, { read: false }), minutes, {
      read: false,
    });
    expect(
      findingsOf({ ...unread, notes: unread.notes.map((note) => ({ ...note, asOf: null })) }),
    ).toEqual([
      `note ${fact} sources: draft_unread`,
      `note ${forecast} sources: draft_unread`,
      `event ${opening} sources: draft_unread`,
    ]);
    const twice = changeSource(good, radio, { url: 'http://council.example/minutes/2010-03-01/' });
    expect(findingsOf(twice)).toEqual([`source ${minutes} url: draft_source_twice`]);
  });

  test('a hedge and a condition in the sentence that is called a forecast', () => {
    const text = `${HARBOUR_TEXT}\n\nThe port might grow. The council will do its best. If the ferry stops, the town will shrink by half.`;
    const draft = { ...good, text };
    const on = (words: string) =>
      findingsOf(changeNote(draft, forecast, { target: targetOf(words, text) }));
    expect(on('port might grow')).toEqual([`note ${forecast} kind: draft_forecast_possible`]);
    expect(on('will do its best')).toEqual([`note ${forecast} kind: draft_forecast_effort`]);
    expect(on('the town will shrink by half')).toEqual([
      `note ${forecast} verdict: draft_forecast_condition`,
    ]);
  });
});

test('a form that no rule can read hides nothing else', () => {
  const draft = changeSource(ofFact({ headline: 'x'.repeat(91) }), radio, { date: 'soon' });
  expect(findingsOf(draft)).toEqual(
    expect.arrayContaining([
      `source ${radio} date: draft_bad_date`,
      `note ${fact} headline: draft_too_long 91 90`,
    ]),
  );
});

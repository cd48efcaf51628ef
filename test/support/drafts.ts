import { chooseTarget } from '../../src/core/writing/choose-target.ts';
import { beginDraft, type Draft, type DraftNote } from '../../src/core/writing/draft.ts';
import { addEvent, addNote, addSource, changeNote } from '../../src/core/writing/operations.ts';

/** A made-up article, long enough to have a fingerprint. */
export const HARBOUR_TEXT = `On 1 March 2010 the council voted to widen the harbour. Seven members were in favour, two were against, and one stayed at home because the ferry did not run.

The new quay will be open within two years, the mayor said after the vote. “We have waited for it since the storm of 1987,” she added, and nobody in the hall disagreed with that.

Shipping firms have asked for a deeper basin for a decade. The old quay takes vessels of ninety metres at most, and larger ones unload at the next port, forty kilometres down the coast.

The so-called experts of the port authority spoke against the plan, as they always do. It is the worst idea in the history of the town, one of them told this paper. The vote stands all the same.`;

const NOW = '2026-11-29T09:00:00.000Z';
const TODAY = '2026-11-29';

/** The span of `words` in the article. */
export function targetOf(words: string, text = HARBOUR_TEXT): DraftNote['target'] {
  const start = text.indexOf(words);
  const target = start === -1 ? null : chooseTarget(text, { start, end: start + words.length });
  if (!target) throw new Error(`not in the article: ${words}`);
  return target;
}

export function emptyDraft(): Draft {
  return beginDraft({
    article: {
      url: 'https://www.gazette.example/2010/harbour/#top',
      headline: 'A vote on the harbour',
      author: 'A. Writer',
      published: '2010-03-02',
      outlet: 'gazette.example',
      language: 'en',
    },
    text: HARBOUR_TEXT,
    writer: 'B. Reader',
    now: NOW,
    unique: 'x7k2q9',
  });
}

/** A finished draft: a forecast that came true late, and then a fact, which stands earlier in the article. */
export function harbourDraft(): Draft {
  let draft = addSource(emptyDraft(), {
    url: 'https://radio.example/quay-opens',
    title: 'Quay opens after two years and a half',
    publisher: 'Harbour Radio',
    publisherKind: 'newspaper',
    date: '2012-09-04',
  });
  draft = addSource(draft, {
    url: 'https://council.example/minutes/2010-03-01',
    title: 'Minutes of 1 March 2010',
    publisher: 'Town council',
    publisherKind: 'official',
    kind: 'primary-text',
    date: '2010-03-08',
  });
  const [radio = '', minutes = ''] = draft.sources.map(({ id }) => id);
  draft = addEvent(draft, {
    date: '2012-09-04',
    title: 'The new quay opens',
    summary: 'The new quay opened on 4 September 2012, Harbour Radio reported.',
    sources: [radio, minutes],
  });
  const [event = ''] = draft.events.map(({ id }) => id);
  draft = addNote(draft, targetOf('The new quay will be open within two years'), TODAY);
  draft = changeNote(draft, draft.notes.at(-1)?.id ?? '', {
    kind: 'forecast',
    verdict: 'happened-later',
    headline: 'It opened on 4 September 2012, half a year later.',
    whatHappened: 'The council voted on 1 March 2010; the quay opened on 4 September 2012.',
    wouldChange: 'A record that ships moored there before March 2012.',
    confidence: 'high',
    asOf: '2012-09-04',
    events: [event],
    sources: [radio, minutes],
  });
  draft = addNote(draft, targetOf('the council voted to widen the harbour'), TODAY);
  return changeNote(draft, draft.notes.at(-1)?.id ?? '', {
    kind: 'fact',
    verdict: 'supported',
    headline: 'The minutes of 1 March 2010 have the vote.',
    whatHappened: 'The minutes give seven votes for and two against; the radio reported the same.',
    wouldChange: 'Other minutes of the same day.',
    confidence: 'high',
    asOf: '2012-09-04',
    sources: [minutes, radio],
  });
}

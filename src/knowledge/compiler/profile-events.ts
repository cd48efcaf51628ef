import { findDates } from '../../core/mentions/find-dates.ts';
import type { Concept, EventProfile, TermId } from '../../core/mentions/mention-part.ts';
import {
  indexTerms,
  plainNumber,
  readTerms,
  type TermIndex,
} from '../../core/mentions/read-terms.ts';
import { SHORTEST_KEY, soundKey } from '../../core/mentions/sound-key.ts';
import { stemWord } from '../../core/mentions/word-stem.ts';
import { type Word, wordsOf } from '../../core/mentions/words.ts';
import type { EventMentions, KnowledgeEvent } from '../../core/model/event.ts';
import { runToEnd } from '../../core/run-to-end.ts';

/** What is known of an event in words. */
export interface EventTexts {
  readonly event: Pick<KnowledgeEvent, 'id' | 'date' | 'end' | 'title' | 'summary'>;
  readonly hints: EventMentions['rules'];
  /** Titles of the sources that tell of it. */
  readonly sourceTitles: readonly string[];
}

/** How much a term counts that the title lacks, by where it stands. */
const WEIGHT = { summary: 0.5, hint: 0.6, source: 0.3 } as const;

/**
 * Makes from each event's own texts the terms by which others may speak of it, weighted by how few
 * events share them. Nothing but title, summary and sources is needed: an event of tomorrow is found
 * without a rule of its own.
 */
export function profileEvents(
  texts: readonly EventTexts[],
  concepts: readonly Concept[],
): EventProfile[] {
  const index = runToEnd(indexTerms(concepts, []));
  const kinds = new Map(concepts.map(({ id, kind }) => [`c:${id}`, kind]));
  const drafts = texts.map((one) => draft(one, index, kinds));
  const documents = new Map<TermId, number>();
  for (const { title, other } of drafts) {
    for (const term of new Set([...title, ...other.keys()])) {
      documents.set(term, (documents.get(term) ?? 0) + 1);
    }
  }
  const telling = (term: TermId) =>
    round(
      Math.log((drafts.length + 1) / ((documents.get(term) ?? 0) + 0.5)) /
        Math.log(drafts.length + 2),
    );
  return drafts.map(({ text, title, other, subject, object }) => ({
    event: text.event.id,
    date: text.event.date,
    end: text.event.end,
    title: Object.fromEntries([...title].map((term) => [term, telling(term)])),
    other: Object.fromEntries(
      [...other].map(([term, weight]) => [term, round(weight * telling(term))] as const),
    ),
    subject,
    object,
    hints: text.hints,
  }));
}

function round(number: number): number {
  return Math.round(Math.max(0, number) * 1000) / 1000;
}

function draft(text: EventTexts, index: TermIndex, kinds: ReadonlyMap<TermId, string>) {
  const { event, hints, sourceTitles } = text;
  const { terms: title, names } = readText(event.title, index, kinds);
  const other = new Map<TermId, number>();
  const add = (terms: Iterable<TermId>, weight: number) => {
    for (const term of terms) {
      if (title.has(term) || NO_EVIDENCE.has(kinds.get(term) ?? '')) continue;
      other.set(term, Math.max(other.get(term) ?? 0, weight));
    }
  };
  add(readText(event.summary, index, kinds).terms, WEIGHT.summary);
  for (const { all } of hints) {
    for (const phrase of all.flat()) {
      add(readText(phrase.replaceAll('*', ''), index, kinds).terms, WEIGHT.hint);
    }
  }
  for (const one of sourceTitles) add(readText(one, index, kinds).terms, WEIGHT.source);
  const [subject = null, object = null] = names;
  return { text, title, other, subject, object };
}

const NO_EVIDENCE: ReadonlySet<string> = new Set(['modal', 'denial']);
const ACTORS: ReadonlySet<string> = new Set(['state', 'body', 'person']);

/** The terms of one text of ours, and its actors in their order. */
function readText(text: string, index: TermIndex, kinds: ReadonlyMap<TermId, string>) {
  const words = wordsOf(text);
  const hits = runToEnd(readTerms(text, words, index));
  const terms = new Set<TermId>();
  const covered = new Set<number>();
  const actors: { term: TermId; first: number }[] = [];
  for (const [term, found] of hits) {
    if (NO_EVIDENCE.has(kinds.get(term) ?? '')) continue;
    terms.add(term);
    for (const { first, last } of found) {
      for (let at = first; at <= last; at += 1) covered.add(at);
    }
    if (kinds.get(term) === 'state') actors.push({ term, first: found[0]?.first ?? 0 });
    else if (ACTORS.has(kinds.get(term) ?? '')) actors.push({ term, first: found[0]?.first ?? 0 });
  }
  for (const { first, last } of findDates(text, words, null)) {
    for (let at = first; at <= last; at += 1) covered.add(at);
  }
  words.forEach((word, at) => {
    if (covered.has(at)) return;
    const term = literalTerm(text, word, at);
    if (term !== null) terms.add(term);
  });
  actors.sort((a, b) => a.first - b.first);
  return { terms, names: actors.map(({ term }) => term) };
}

/** A word or name of its own, where no concept covers it. */
function literalTerm(text: string, { folded, span }: Word, at: number): TermId | null {
  if (/^\d/.test(folded)) return /^\d$/.test(folded) ? null : `#${plainNumber(folded)}`;
  const raw = text.slice(span.start, span.end);
  if (!/^\p{L}{4,}$/u.test(raw) || COMMON.has(folded)) return null;
  if (/^\p{Lu}/u.test(raw) && at > 0) {
    const key = soundKey(raw);
    return key.length >= SHORTEST_KEY ? `n:${key}` : null;
  }
  return /^[a-z]+$/.test(folded) ? `w:${stemWord(folded)}` : null;
}

/** Words of English that say nothing of an event. */
const COMMON: ReadonlySet<string> = new Set(
  `about above after again against also although among another around away back because been before
   began being below between both came case come could days does done down during each either ever
   every first four from further give given gave goes good have having here however into itself just
   keep kept know known large last later least less like long made make many more most much must near
   never next none nothing only other others over part parts place point rather same second seven
   several shall should show side since some state still such take taken text than that their them
   then there these they third this those though three through thus time times together told took
   towards under until upon used using very want well went were what when where whether which while
   whole whom whose will with within without word words work would year years your january february
   march april june july august september october november december monday tuesday wednesday thursday
   friday saturday sunday report reports reported says said english russian along answer answers
   apart areas basis become becomes beforehand call calls concerning decide decides delays enter
   enters entering final find finds founds gives group help hold holds holding kind link linked list
   lists measures month names official officials operation outcome package place places planned plan
   plans puts question record recorded regarded regards regions repeat repeats return returns review
   reviews right rise rules scenario several speak speaks spoke stay stays step steps system takes
   take tell tells third volumes want wants week widens again against president presidents
   presidential minister ministers deputy country countries people people's million millions dollars
   dollar percent cent head heads leader leaders states united general service services billion
   billions month months weeks days small fall falls fell need needs needed full issue issues issued
   five nine eight eleven twelve fifteen twenty thirty hundred hundreds thousand thousands tens half
   area instead almost amid going high long early late prior himself certain different similar main
   wide hard good better short large huge ahead near outside possible possibly example including
   includes included reason reasons result results mean means meant making makes made coming held
   remain remains remained follow follows followed turn turned turns named number numbers`.split(
    /\s+/,
  ),
);

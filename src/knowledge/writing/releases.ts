import { hashOf } from '../../core/text/word-hash.ts';
import type { Draft, DraftNote, DraftRelease, ReleasedNote } from '../../core/writing/draft.ts';
import { languageOf, ownWords } from './own-words.ts';

/** Changes that an entry lists; of more it says the first. */
const MOST_CHANGES = 40;

/**
 * What the next export of a draft is: the last one again where nothing was changed since, else a version
 * that is raised, with what changed. `today` is an ISO day.
 */
export function nextRelease(draft: Draft, today: string): DraftRelease {
  const [last] = draft.releases;
  if (last?.of === draft.changed) return last;
  const notes = Object.fromEntries(draft.notes.map((note) => [note.id, releasedNote(draft, note)]));
  const of = draft.changed;
  if (!last) {
    const changes = [ownWords(languageOf(draft)).begun];
    return { version: '0.1.0', date: today, changes, of, notes };
  }
  const [major = 0, minor = 0] = last.version.split('.').map(Number);
  const changes = changesBetween(draft, last.notes, notes);
  return { version: `${major}.${minor + 1}.0`, date: today, changes, of, notes };
}

type Notes = Readonly<Record<string, ReleasedNote>>;

function changesBetween(draft: Draft, before: Notes, after: Notes): string[] {
  const words = ownWords(languageOf(draft));
  const changes = [
    ...Object.entries(after).flatMap(([id, { verdict, headline, rest }]) => {
      const old = before[id];
      if (!old) return [words.added(headline)];
      if (old.verdict !== verdict) return [words.verdictChanged(headline)];
      return old.rest === rest && old.headline === headline ? [] : [words.changed(headline)];
    }),
    ...Object.entries(before).flatMap(([id, { headline }]) =>
      id in after ? [] : [words.removed(headline)],
    ),
  ].slice(0, MOST_CHANGES);
  return changes.length > 0 ? changes : [words.corrected];
}

/** A note, and the events and sources that a reader finds in it. */
function releasedNote({ events, sources }: Draft, note: DraftNote): ReleasedNote {
  const own = [
    note,
    events.filter(({ id }) => note.events.includes(id)),
    sources.filter(({ id }) => note.sources.includes(id)),
  ];
  const { verdict, headline } = note;
  return { verdict: verdict ?? '', headline: headline.trim(), rest: hashOf(JSON.stringify(own)) };
}

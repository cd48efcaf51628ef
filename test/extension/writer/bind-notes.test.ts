import { expect, test } from 'vitest';
import { runToEnd } from '../../../src/core/run-to-end.ts';
import { chooseTarget } from '../../../src/core/writing/choose-target.ts';
import type { Draft } from '../../../src/core/writing/draft.ts';
import { addNote, changeNote } from '../../../src/core/writing/operations.ts';
import { bindNotes, findNotes } from '../../../src/extension/writer/bind-notes.ts';
import { readText } from '../../../src/page/read-text.ts';
import { tagLayout } from '../../../src/page/tag-layout.ts';
import { documentOf } from '../../support/dom.ts';
import { emptyDraft } from '../../support/drafts.ts';

const PARAGRAPHS = [
  'On 1 March 2010 the council voted to widen the harbour. Seven members were in favour of it.',
  'The new quay will be open within two years, the mayor said after the vote in the town hall.',
  'Two years later the council voted to widen the harbour again, and nobody was in favour of it.',
];
const page = (paragraphs: readonly string[]) =>
  runToEnd(readText(documentOf(paragraphs.map((one) => `<p>${one}</p>`).join('')).body, tagLayout));

function draftOf(words: readonly string[]): Draft {
  const { text } = page(PARAGRAPHS);
  const empty = { ...emptyDraft(), text };
  return words.reduce((draft, one) => {
    const start = text.lastIndexOf(one);
    const target = chooseTarget(text, { start, end: start + one.length });
    return target ? addNote(draft, target, '2026-11-29') : draft;
  }, empty);
}

const shown = (draft: Draft, paragraphs: readonly string[]) =>
  bindNotes(draft, runToEnd(findNotes(draft, page(paragraphs)))).map(({ number, isFound, mark }) =>
    isFound ? `${number}: ${mark.range()}` : `${number}: gone`,
  );

const WORDS = ['open within two years', 'the council voted to widen the harbour', 'Seven members'];

test('notes are in article order, whatever order they were written in', () => {
  expect(shown(draftOf(WORDS), PARAGRAPHS)).toEqual([
    '1: Seven members',
    '2: open within two years',
    '3: the council voted to widen the harbour',
  ]);
});

test('words that occur twice are found where they were noted', () => {
  const draft = draftOf(['the council voted to widen the harbour']);
  const [note] = bindNotes(draft, runToEnd(findNotes(draft, page(PARAGRAPHS))));
  expect(note?.mark.range()?.startContainer.nodeValue).toBe(PARAGRAPHS[2]);
});

test('words that have left the page are said to be gone, and the others stay', () => {
  expect(shown(draftOf(WORDS), PARAGRAPHS.slice(1))).toEqual([
    '1: gone',
    '2: open within two years',
    '3: the council voted to widen the harbour',
  ]);
});

test('words with another number are not the words that were noted', () => {
  const changed = PARAGRAPHS.map((one) => one.replace('within two years', 'within nine years'));
  expect(shown(draftOf(['open within two years']), changed)).toEqual(['1: gone']);
});

test('a note has the line of its kind, and the neutral one before a kind is chosen', () => {
  const draft = draftOf(['Seven members']);
  const [first] = bindNotes(draft, runToEnd(findNotes(draft, page(PARAGRAPHS))));
  expect(first?.mark.kind).toBe('event');
  const chosen = changeNote(draft, first?.note.id ?? '', { kind: 'fact' });
  const [second] = bindNotes(chosen, runToEnd(findNotes(draft, page(PARAGRAPHS))));
  expect(second?.mark.kind).toBe('fact');
  expect(String(second?.mark.range())).toBe('Seven members');
});

import type { DraftNote } from '../../../../src/core/writing/draft.ts';
import { addNote, addSource, linkSource } from '../../../../src/core/writing/operations.ts';
import { checkDraft } from '../../../../src/knowledge/writing/check-draft.ts';
import { notesInOrder } from '../../../../src/knowledge/writing/notes-in-order.ts';
import { proposedAsOf } from '../../../../src/knowledge/writing/proposed-as-of.ts';
import { choosePalette } from '../../../../src/ui/marks/choose-palette.ts';
import type { Messages } from '../../../../src/ui/messages/create-messages.ts';
import { MessagesContext } from '../../../../src/ui/messages/MessagesContext.tsx';
import { tellFinding } from '../../../../src/ui/messages/tell-finding.ts';
import { WriterContext } from '../../../../src/ui/writer/WriterContext.tsx';
import { WriterPanel } from '../../../../src/ui/writer/WriterPanel.tsx';
import type {
  NoteOnPage,
  WriterHost,
  WriterModel,
} from '../../../../src/ui/writer/writer-model.ts';
import { harbourDraft, targetOf } from '../../../support/drafts.ts';

const TODAY = '2026-11-29';
const nothing = () => undefined;

/** A finished draft with one more note that is hardly begun, and a source of which little is known. */
function labDraft() {
  const begun = addNote(harbourDraft(), targetOf('as they always do'), TODAY);
  const note = begun.notes.at(-1)?.id ?? '';
  const more = addSource(begun, { publisher: 'Harbour Television', publisherKind: 'state-media' });
  return {
    note,
    draft: linkSource(more, { part: 'note', id: note }, more.sources.at(-1)?.id ?? '', true),
  };
}

function onPage(note: DraftNote, index: number): NoteOnPage {
  const { id, target: selector, kind, verdict, headline } = note;
  const mark = {
    ...{ id, key: id, base: 'lab', selector, kind: kind ?? ('event' as const), verdict, headline },
    ...{ number: index + 1, status: 'exact' as const, span: null, difference: [], evidence: null },
    range: () => null,
    pieces: () => [],
  };
  return { note, number: index + 1, mark, isFound: index !== 1 };
}

const HOST: WriterHost = {
  change: nothing,
  undo: nothing,
  redo: nothing,
  readSelection: nothing,
  noteSelected: () => null,
  highlight: nothing,
  bringIntoView: nothing,
  save: () => 'harbour.afterword.json',
  say: nothing,
  close: nothing,
};

/** The writer's panel: `list`, `note` for a note that is hardly begun, `done` for a finished one, `bar`. */
export function LabWriter({ messages, form }: { messages: Messages; form: string }) {
  const { note, draft } = labDraft();
  const model: WriterModel = {
    draft,
    canUndo: true,
    canRedo: false,
    notes: notesInOrder(draft).map(onPage),
    findings: checkDraft(draft, TODAY).map(({ at, severity, message }) => ({
      at,
      severity,
      text: tellFinding(messages, message),
    })),
    proposedAsOf: (one) => proposedAsOf(draft, one),
    notesLanguage: 'en',
    kept: 'kept',
    isPrivate: false,
    palette: choosePalette([255, 255, 255]),
    column: document.body,
    drawsLines: false,
    hasMargin: false,
    obstacle: null,
  };
  const first = draft.notes[0]?.id ?? '';
  const views = { bar: { form: 'bar' }, note: { note }, done: { note: first } } as const;
  const view = Object.entries(views).find(([name]) => name === form)?.[1] ?? {
    form: 'list' as const,
  };
  return (
    <MessagesContext.Provider value={messages}>
      <WriterContext.Provider value={{ model, host: HOST }}>
        <main class="lab-frame">
          <h1 class="hidden-text">Lab</h1>
          <section class="writer lab-writer" aria-label={messages.t('writer_label')}>
            <WriterPanel view={view} onView={nothing} />
          </section>
        </main>
      </WriterContext.Provider>
    </MessagesContext.Provider>
  );
}

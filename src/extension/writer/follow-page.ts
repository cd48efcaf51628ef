import { viewOf } from '../../dom/documents.ts';
import { watchForcedColours } from '../../page/paint.ts';
import { watchPage } from '../../page/watch-page.ts';
import { watchTheme } from '../../page/watch-theme.ts';
import type { WriterHandle } from '../../ui/writer/mount-writer.tsx';
import { followPointer } from '../content/follow-pointer.ts';
import { keepUp } from '../content/keep-up.ts';
import { watchSelection } from './watch-selection.ts';
import type { WritingSession } from './writing-session.ts';

export interface Followed {
  readonly document: Document;
  readonly session: WritingSession;
  readonly handle: WriterHandle;
  readonly signal: AbortSignal;
}

/** Keeps the writer up to date with selection and pointer, and with changes to the page's words and colours. */
export function followPage(followed: Followed): void {
  const { document, session, signal } = followed;
  watchSelection(document, (isOwn) => session.select(isOwn), signal);
  followNotes(followed);
  watchPage({
    ...{ document, signal },
    onTouched: () => undefined,
    concerns: () => true,
    bringsWords: () => false,
    trees: () => session.text.trees,
    isUncovered: () => false,
    look: () => session.look(),
  });
  const recolour = () => session.recolour();
  watchTheme({ document, signal, column: () => session.text.root, onMayChange: recolour });
  keepUp(document, () => session.mend(), signal);
  const view = viewOf(document);
  if (view) watchForcedColours(view, recolour, signal);
}

/** Lights up the words of a note under the pointer, and opens the note when they are pressed. */
function followNotes({ document, session, handle, signal }: Followed): void {
  const marks = () => session.model().notes.flatMap(({ isFound, mark }) => (isFound ? [mark] : []));
  const idOf = (key: string | null) => marks().find((mark) => mark.key === key)?.id ?? null;
  followPointer({
    ...{ document, signal, marks, text: () => session.text },
    overlay: {
      pointerOver: (key) => session.host.highlight('hover', session.noteAt(idOf(key))),
      pressed(key) {
        const id = idOf(key);
        if (id !== null && getSelection()?.isCollapsed !== false) handle.openNote(id);
      },
    },
  });
}

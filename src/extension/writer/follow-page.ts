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

/** Lets the writer follow what is selected and pointed at, and what the page does to its words and colours. */
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

/** The words of a note light up under the pointer, and open the note where they are pressed. */
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

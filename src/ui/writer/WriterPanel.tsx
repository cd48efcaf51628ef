import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useMessages } from '../messages/MessagesContext.tsx';
import { Brand } from '../parts/Brand.tsx';
import { Icon } from '../parts/Icon.tsx';
import { ExportBox } from './ExportBox.tsx';
import { HeadForm } from './HeadForm.tsx';
import { NoteForm } from './NoteForm.tsx';
import { NoteList } from './NoteList.tsx';
import { ObstacleNotice } from './ObstacleNotice.tsx';
import { Tool } from './Tool.tsx';
import { useWriting } from './WriterContext.tsx';
import type { KeptState } from './writer-model.ts';

/** `bar`: a slim line that leaves the page free. `list`: all notes. Else the id of the note that is open. */
export type WriterView = { readonly form: 'bar' | 'list' } | { readonly note: string };

interface WriterPanelProps {
  readonly view: WriterView;
  onView(view: WriterView): void;
}

/** The bar, and what unfolds from it: the list of notes, or the form of one. */
export function WriterPanel({ view, onView }: WriterPanelProps) {
  const { model, host } = useWriting();
  const { t, plural } = useMessages();
  const isBar = 'form' in view && view.form === 'bar';
  const open = 'note' in view ? model.notes.find(({ note }) => note.id === view.note) : undefined;
  return (
    <>
      <header class="writer-head">
        <Brand />
        <button
          type="button"
          class="writer-title"
          aria-expanded={!isBar}
          onClick={() => onView({ form: isBar ? 'list' : 'bar' })}
        >
          <span class="name">{model.draft.title}</span>
          <span class="count">{plural('chip_notes', model.notes.length)}</span>
          <Icon name={isBar ? 'folded' : 'unfolded'} size={10} />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={t('writer_close')}
          title={t('writer_close')}
          onClick={() => host.close()}
        >
          <Icon name="close" />
        </button>
      </header>
      {!isBar && (
        <>
          <Tools />
          <Body
            key={open?.note.id ?? 'list'}
            label={
              open
                ? t('writer_open_note', open.number, open.note.target.exact)
                : t('writer_all_notes')
            }
          >
            {open ? (
              <>
                <button
                  type="button"
                  class="link small-link back"
                  onClick={() => onView({ form: 'list' })}
                >
                  <Icon name="previous" size={10} /> {t('writer_all_notes')}
                </button>
                <NoteForm shown={open} onDone={() => onView({ form: 'list' })} />
              </>
            ) : (
              <>
                <ObstacleNotice />
                <NoteList onOpen={(note) => onView({ note })} />
                <HeadForm />
              </>
            )}
          </Body>
        </>
      )}
    </>
  );
}

interface BodyProps {
  /** Accessible name of the region. */
  readonly label: string;
  readonly children: ComponentChildren;
}

/** Scrolls by itself, begins at its top, and takes the focus when it opens. */
function Body({ label, children }: BodyProps) {
  const ref = useRef<HTMLElement>(null);
  // At once, not with the next frame: a key that is pressed while nothing of ours has the focus is the page's.
  useLayoutEffect(() => {
    ref.current?.focus({ preventScroll: true });
  }, []);
  return (
    <section class="writer-body" ref={ref} tabIndex={-1} aria-label={label}>
      {children}
    </section>
  );
}

function Tools() {
  const { model, host } = useWriting();
  const { t } = useMessages();
  const [exporting, setExporting] = useState(false);
  return (
    <>
      <div class="writer-tools">
        <Tool label={t('writer_undo')} isReady={model.canUndo} onPress={host.undo} />
        <Tool label={t('writer_redo')} isReady={model.canRedo} onPress={host.redo} />
        <button
          type="button"
          class="plain-button"
          aria-expanded={exporting}
          onClick={() => setExporting(!exporting)}
        >
          {t('writer_export')}
        </button>
        <Kept state={model.kept} isPrivate={model.isPrivate} />
      </div>
      {exporting && <ExportBox />}
    </>
  );
}

function Kept({ state, isPrivate }: { state: KeptState; isPrivate: boolean }) {
  const { t } = useMessages();
  if (typeof state === 'object')
    return (
      <p class="kept fault" role="alert">
        {t(state.fault === 'full' ? 'writer_keep_full' : 'writer_keep_failed')}
      </p>
    );
  const kept = isPrivate ? 'writer_kept_private' : 'writer_kept';
  return <p class="kept">{t(state === 'kept' ? kept : 'writer_keeping')}</p>;
}

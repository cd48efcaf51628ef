import { MARK_LOOKS } from '../marks/mark-kinds.ts';
import { verdictKey } from '../messages/keys.ts';
import { useMessages } from '../messages/MessagesContext.tsx';
import { KindSample } from '../parts/KindSample.tsx';
import { VerdictSymbol } from '../parts/VerdictSymbol.tsx';
import { NOTE_SHORTCUT } from './note-shortcut.ts';
import { useWriting } from './WriterContext.tsx';
import { errorsOf, type NoteOnPage } from './writer-model.ts';

/** The notes in the order of the article; each opens its form. */
export function NoteList({ onOpen }: { onOpen(id: string): void }) {
  const { model } = useWriting();
  const { t } = useMessages();
  if (model.notes.length === 0 && model.obstacle !== null) return null;
  if (model.notes.length === 0) return <p class="empty">{t('writer_empty', NOTE_SHORTCUT)}</p>;
  return (
    <ol class="note-rows">
      {model.notes.map((one) => (
        <NoteRow key={one.note.id} shown={one} onOpen={() => onOpen(one.note.id)} />
      ))}
    </ol>
  );
}

function NoteRow({ shown, onOpen }: { shown: NoteOnPage; onOpen(): void }) {
  const { model, host } = useWriting();
  const { t, plural } = useMessages();
  const { note, number, isFound } = shown;
  const missing = errorsOf(model, note).length;
  const { kind, verdict } = note;
  return (
    <li>
      <button
        type="button"
        class="note-row"
        onClick={onOpen}
        onPointerEnter={() => host.highlight('hover', shown)}
        onPointerLeave={() => host.highlight('hover', null)}
      >
        <span class="number">{number}</span>
        <span class="words">
          <span class="lemma" lang={model.draft.article.language}>
            {note.target.exact}
            {/* Not alone on a line. */}
            <span aria-hidden="true">{'\u00a0]'}</span>
          </span>
          {note.headline && <span class="headline">{note.headline}</span>}
          <span class="facts-line">
            {kind ? (
              <>
                <KindSample kind={kind} />
                {t(MARK_LOOKS[kind].label)}
              </>
            ) : (
              t('writer_no_kind')
            )}
            {verdict && verdict !== 'context' && (
              <span class="kind-option">
                <VerdictSymbol verdict={verdict} />
                {t(verdictKey(verdict))}
              </span>
            )}
          </span>
          {!isFound && <span class="facts-line">{t('writer_gone_short')}</span>}
          {missing > 0 && <span class="facts-line">{plural('writer_missing', missing)}</span>}
        </span>
      </button>
    </li>
  );
}

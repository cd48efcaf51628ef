import { useMessages } from '../messages/MessagesContext.tsx';
import type { PopupProps } from './popup-props.ts';

/** Notes may be written on any page on which we may run; and any may be a source of notes on another. */
export function WriteNotes({ state, writing, onWrite, onAddSource }: PopupProps) {
  const { t } = useMessages();
  const { hasDraft, sourceOf, outcome } = writing;
  if (state.kind === 'cannot-run') return null;
  return (
    <div class="write-notes">
      <button type="button" class="plain-button" onClick={onWrite}>
        {t(hasDraft ? 'popup_write_on' : 'popup_write')}
      </button>
      {/* Below, since it comes a moment later: nothing moves away under the pointer. */}
      {sourceOf !== null && (
        <button type="button" class="plain-button" onClick={onAddSource}>
          {t('popup_add_source', sourceOf)}
        </button>
      )}
      <p class="sub" role="status">
        {outcome === 'refused' && t('popup_write_refused')}
        {outcome === 'added' && t('popup_source_added')}
      </p>
    </div>
  );
}

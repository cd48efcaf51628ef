import type { ComponentChildren } from 'preact';
import type { MarkKind } from '../../core/model/mark-kind.ts';
import { useMessages } from '../messages/MessagesContext.tsx';
import { Icon } from '../parts/Icon.tsx';
import { KindLabel } from '../parts/KindSample.tsx';

interface NoteHeadProps {
  readonly kind: MarkKind;
  readonly children: ComponentChildren;
  onClose(): void;
}

/** The first row: verdict or name, kind with its line sample, Close. */
export function NoteHead({ kind, children, onClose }: NoteHeadProps) {
  const { t } = useMessages();
  return (
    <header class="note-head">
      {children}
      <KindLabel kind={kind} />
      <button type="button" class="icon-button" aria-label={t('note_close')} onClick={onClose}>
        <Icon name="close" size={11} />
      </button>
    </header>
  );
}

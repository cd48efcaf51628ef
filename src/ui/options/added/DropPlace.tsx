import { useState } from 'preact/hooks';
import { useMessages } from '../../messages/MessagesContext.tsx';
import { FileChoice } from '../FileChoice.tsx';

/** What a knowledge base comes as. */
export const BASE_FILES = '.json,.zip,application/json,application/zip';

interface DropPlaceProps {
  readonly isBusy: boolean;
  onFile(file: File): void;
}

/** Takes a file that is dropped on it, or chosen by its button. */
export function DropPlace({ isBusy, onFile }: DropPlaceProps) {
  const { t } = useMessages();
  const [isOver, setOver] = useState(false);
  const take = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer?.files[0];
    if (file && !isBusy) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: one more way beside the button, which keys reach.
    <div
      class={isOver ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={take}
    >
      <FileChoice label={t('added_choose')} accept={BASE_FILES} class="add-base" onFile={onFile} />
      <span class="quiet">{t('added_drop')}</span>
    </div>
  );
}

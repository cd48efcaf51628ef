import { useState } from 'preact/hooks';
import { FileChoice } from '../FileChoice.tsx';

/** What a knowledge base comes as. */
export const BASE_FILES = '.json,.zip,application/json,application/zip';

interface DropZoneProps {
  readonly isBusy: boolean;
  /** As the attribute of a file field. */
  readonly accept: string;
  /** Of the button. */
  readonly label: string;
  /** What may be dropped. */
  readonly hint: string;
  readonly class: string;
  onFile(file: File): void;
}

/** Takes a file that is dropped on it, or chosen by its button. */
export function DropZone(props: DropZoneProps) {
  const { isBusy, accept, label, hint, onFile } = props;
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
      class={`drop ${props.class}${isOver ? ' over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={take}
    >
      <FileChoice label={label} accept={accept} class={`add-${props.class}`} onFile={onFile} />
      <span class="quiet">{hint}</span>
    </div>
  );
}

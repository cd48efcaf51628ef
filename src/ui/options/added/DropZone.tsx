import { useState } from 'preact/hooks';
import { FileChoice } from '../FileChoice.tsx';

/** Types of file that hold a knowledge base. */
export const BASE_FILES = '.json,.zip,application/json,application/zip';

interface DropZoneProps {
  readonly isBusy: boolean;
  /** As the attribute of a file field. */
  readonly accept: string;
  /** Of the button. */
  readonly label: string;
  /** Says what can be dropped. */
  readonly hint: string;
  readonly class: string;
  /** One or more. */
  onFiles(files: readonly File[]): void;
}

/** Accepts files dropped on it, or one chosen with its button. */
export function DropZone(props: DropZoneProps) {
  const { isBusy, accept, label, hint, onFiles } = props;
  const [isOver, setOver] = useState(false);
  const take = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0 && !isBusy) onFiles(files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: an alternative to the button, which the keyboard can reach.
    <div
      class={`drop ${props.class}${isOver ? ' over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={take}
    >
      <FileChoice
        label={label}
        accept={accept}
        class={`add-${props.class}`}
        onFile={(file) => onFiles([file])}
      />
      <span class="quiet">{hint}</span>
    </div>
  );
}

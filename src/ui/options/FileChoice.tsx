import { useRef } from 'preact/hooks';

interface FileChoiceProps {
  readonly label: string;
  /** Accessible name, if the label alone says too little. */
  readonly name?: string;
  /** The `accept` attribute of a file field. */
  readonly accept: string;
  readonly class?: string;
  onFile(file: File): void;
}

/** A button that lets the reader choose one file. */
export function FileChoice({ label, name, accept, class: added = '', onFile }: FileChoiceProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class={`plain-button ${added}`}
        aria-label={name}
        onClick={() => input.current?.click()}
      >
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onFile(file);
          // Lets the same file be chosen again after it was corrected.
          currentTarget.value = '';
        }}
      />
    </>
  );
}

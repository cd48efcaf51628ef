import { useRef } from 'preact/hooks';

interface FileChoiceProps {
  readonly label: string;
  /** What assistive technology announces where the label alone says too little. */
  readonly name?: string;
  /** As the attribute of a file field. */
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
          // The same file may be chosen again, once it was corrected.
          currentTarget.value = '';
        }}
      />
    </>
  );
}

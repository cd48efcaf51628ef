import { useRef } from 'preact/hooks';

interface FileChoiceProps {
  readonly label: string;
  onFile(file: File): void;
}

/** A button that lets the reader choose one file. */
export function FileChoice({ label, onFile }: FileChoiceProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="plain-button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
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

interface ToolProps {
  readonly label: string;
  readonly isReady: boolean;
  onPress(): void;
}

/** Keeps the focus when there is nothing left to do, as a disabled button would not. */
export function Tool({ label, isReady, onPress }: ToolProps) {
  return (
    <button
      type="button"
      class="plain-button"
      aria-disabled={!isReady}
      onClick={() => isReady && onPress()}
    >
      {label}
    </button>
  );
}

import { useElementId } from './use-element-id.ts';

interface SwitchProps {
  readonly label: string;
  /** What it means, or what the browser will ask. */
  readonly hint?: string | null;
  readonly on: boolean;
  readonly disabled?: boolean;
  onChange(on: boolean): void;
}

/** A row with a switch: a filled dot at the right is on, a ring at the left is off. */
export function Switch({ label, hint, on, disabled = false, onChange }: SwitchProps) {
  const id = useElementId();
  return (
    <label class="switch-row">
      <span>
        <span id={`${id}-label`}>{label}</span>
        {hint && <small id={`${id}-hint`}>{hint}</small>}
      </span>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says by itself whether it is on.
        role="switch"
        checked={on}
        aria-labelledby={`${id}-label`}
        aria-describedby={hint ? `${id}-hint` : undefined}
        disabled={disabled}
        onChange={({ currentTarget }) => {
          const wanted = currentTarget.checked;
          // The props say what is so: a permission that is refused leaves the switch where it was.
          currentTarget.checked = on;
          onChange(wanted);
        }}
      />
    </label>
  );
}

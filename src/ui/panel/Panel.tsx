import type { PanelProps } from '../panel-props.ts';

export function Panel({ onClose }: PanelProps) {
  return (
    <button type="button" onClick={onClose}>
      x
    </button>
  );
}

import { useState } from 'preact/hooks';

let given = 0;

/**
 * An id that no other element of ours has, for what names or controls another. Preact's own `useId`
 * counts from the start again when a root is rendered for the third time, and our surfaces are rendered
 * at each change: a switch that came later had the id, and so the name, of an earlier one.
 */
export function useElementId(): string {
  const [id] = useState(() => `aw-id-${given++}`);
  return id;
}

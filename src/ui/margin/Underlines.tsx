import { lineStyle } from '../marks/line-style.ts';
import { MARK_LOOKS } from '../marks/mark-kinds.ts';
import { boxStyle } from './box-style.ts';
import type { Underline } from './underlines.ts';

/** Lines under marked words if the browser paints none, in the same styles. */
export function Underlines({ lines }: { lines: readonly Underline[] }) {
  return (
    <>
      {lines.map(({ kind, box }) => (
        <i
          key={`${kind} ${box.left} ${box.top}`}
          class={`underline ${kind}`}
          aria-hidden="true"
          style={{
            ...boxStyle({ left: box.left, top: box.bottom - 1, width: box.right - box.left }),
            ...lineStyle(MARK_LOOKS[kind].line),
          }}
        />
      ))}
    </>
  );
}

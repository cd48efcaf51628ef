import type { MarkKind } from '../../core/model/mark-kind.ts';
import { MARK_LOOKS } from '../marks/mark-kinds.ts';

/** The line of a kind on paper: in black, and dots a little thicker, so that they can be told from dashes. */
export function printedLine(kind: MarkKind): Record<string, string> {
  const { style } = MARK_LOOKS[kind].line;
  return {
    'text-decoration-style': style,
    ...(style === 'dotted' ? { 'text-decoration-thickness': '1.25pt' } : {}),
  };
}

import {
  ACTIVE_STATES,
  activeHighlightName,
  highlightName,
} from '../../core/model/highlight-name.ts';
import { MARK_KINDS, type MarkKind } from '../../core/model/mark-kind.ts';
import { present } from '../styles/presence.ts';
import type { Palette } from './choose-palette.ts';
import { MARK_LOOKS, type MarkLine } from './mark-kinds.ts';

/**
 * The style sheet for our highlight names on a page of this palette. Marks that a reader hides are
 * painted under names without a style, so that another density costs no second search.
 */
export function markStyles(palette: Palette): string {
  return [
    ...MARK_KINDS.map(
      (kind) =>
        `::highlight(${highlightName(kind)}){${declare(MARK_LOOKS[kind].line, palette[MARK_LOOKS[kind].line.hue])}}`,
    ),
    ...MARK_KINDS.map((kind) => active(kind, palette)),
    '@media (forced-colors: active){' +
      MARK_KINDS.map(
        (kind) =>
          `::highlight(${activeHighlightName('open', kind)}){background-color:Mark;color:MarkText}`,
      ).join('') +
      '}',
  ].join('\n');
}

/** Under the pointer or open: the line turns ink and thicker, and keeps the style that tells its kind. */
function active(kind: MarkKind, palette: Palette): string {
  const { line } = MARK_LOOKS[kind];
  const thick = { ...line, thickness: Math.max(2, line.thickness + 0.5) };
  const wash = `color-mix(in srgb, ${palette.ink} ${present.wash}, transparent)`;
  const names = ACTIVE_STATES.map((state) => `::highlight(${activeHighlightName(state, kind)})`);
  return `${names.join(',')}{${declare(thick, palette.ink)};background-color:${wash}}`;
}

function declare({ style, thickness, offset }: MarkLine, colour: string): string {
  // Skipping descenders breaks dashes and dots into noise.
  return `text-decoration:${present.line} ${style} ${thickness}px ${colour};text-underline-offset:${offset}px;text-decoration-skip-ink:none`;
}

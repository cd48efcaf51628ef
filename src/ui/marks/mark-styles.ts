import {
  ACTIVE_STATES,
  activeHighlightName,
  highlightName,
} from '../../core/model/highlight-name.ts';
import { MARK_KINDS, type MarkKind } from '../../core/model/mark-kind.ts';
import { present } from '../styles/presence.ts';
import type { Palette } from './choose-palette.ts';

interface Line {
  readonly style: string;
  readonly colour: keyof Omit<Palette, 'dark'>;
  readonly thickness: number;
  readonly offset: number;
}

/** Hue and style say the kind; the verdict is never in the line. */
const LINES: Readonly<Record<MarkKind, Line>> = {
  fact: { style: 'solid', colour: 'fact', thickness: 1, offset: 4 },
  forecast: { style: 'dashed', colour: 'forecast', thickness: 1.5, offset: 4 },
  opinion: { style: 'dotted', colour: 'loaded', thickness: 2, offset: 4 },
  'loaded-term': { style: 'dotted', colour: 'loaded', thickness: 2, offset: 4 },
  quotation: { style: 'double', colour: 'quote', thickness: 1, offset: 4 },
  disclaimer: { style: 'solid', colour: 'neutral', thickness: 1, offset: 5 },
  event: { style: 'dotted', colour: 'neutral', thickness: 1.5, offset: 4 },
};

/**
 * The style sheet for our highlight names on a page of this palette. Marks that a reader hides are
 * painted under names without a style, so that another density costs no second search.
 */
export function markStyles(palette: Palette): string {
  return [
    ...MARK_KINDS.map(
      (kind) => `::highlight(${highlightName(kind)}){${declare(LINES[kind], palette)}}`,
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
  const line = LINES[kind];
  const thick = { ...line, colour: 'ink', thickness: Math.max(2, line.thickness + 0.5) } as const;
  const wash = `color-mix(in srgb, ${palette.ink} ${present.wash}, transparent)`;
  const names = ACTIVE_STATES.map((state) => `::highlight(${activeHighlightName(state, kind)})`);
  return `${names.join(',')}{${declare(thick, palette)};background-color:${wash}}`;
}

function declare({ style, colour, thickness, offset }: Line, palette: Palette): string {
  // Skipping descenders breaks dashes and dots into noise.
  return `text-decoration:${present.line} ${style} ${thickness}px ${palette[colour]};text-underline-offset:${offset}px;text-decoration-skip-ink:none`;
}

import {
  ACTIVE_STATES,
  activeHighlightName,
  highlightName,
} from '../../core/model/highlight-name.ts';
import { MARK_KINDS, type MarkKind } from '../../core/model/mark-kind.ts';
import type { Palette } from './choose-palette.ts';
import { MARK_LOOKS, type MarkLine } from './mark-kinds.ts';

/**
 * Rules for our highlight names on a page of this palette, in a user's style sheet. Marks that a
 * reader hides are painted under names without a style, so that another density costs no second search.
 */
export function markStyles(palette: Palette): string {
  return [
    ...MARK_KINDS.map((kind) => {
      const { line } = MARK_LOOKS[kind];
      return rule([highlightName(kind)], declare(line, palette[line.hue]));
    }),
    ...MARK_KINDS.map((kind) => active(kind, palette)),
    `@media (forced-colors: active){${rule(
      MARK_KINDS.map((kind) => activeHighlightName('open', kind)),
      { 'background-color': 'Mark', color: 'MarkText' },
    )}}`,
  ].join('\n');
}

type Declarations = Readonly<Record<string, string>>;

/** Each declaration is important, so that no style of the page's comes before it. */
function rule(names: readonly string[], declarations: Declarations): string {
  const selectors = names.map((name) => `::highlight(${name})`).join(',');
  const body = Object.entries(declarations).map(([name, value]) => `${name}:${value} !important`);
  return `${selectors}{${body.join(';')}}`;
}

/** Under the pointer or open: the line turns ink and thicker, and keeps the style that tells its kind. */
function active(kind: MarkKind, palette: Palette): string {
  const { line } = MARK_LOOKS[kind];
  const thick = { ...line, thickness: Math.max(2, line.thickness + 0.5) };
  return rule(
    ACTIVE_STATES.map((state) => activeHighlightName(state, kind)),
    {
      ...declare(thick, palette.ink),
      'background-color': `color-mix(in srgb, ${palette.ink} 7%, transparent)`,
    },
  );
}

function declare({ style, thickness, offset }: MarkLine, colour: string): Declarations {
  return {
    'text-decoration': `underline ${style} ${thickness}px ${colour}`,
    'text-underline-offset': `${offset}px`,
    // Skipping descenders breaks dashes and dots into noise.
    'text-decoration-skip-ink': 'none',
  };
}

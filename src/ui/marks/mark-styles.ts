import {
  ACTIVE_STATES,
  activeHighlightName,
  highlightName,
} from '../../core/model/highlight-name.ts';
import { MARK_KINDS } from '../../core/model/mark-kind.ts';
import type { Palette } from './choose-palette.ts';
import { MARK_LOOKS, type MarkLine } from './mark-kinds.ts';

/**
 * Rules for our highlight names on a page of this palette, in a user's style sheet. Marks that a
 * reader hides are painted under names without a style, so that a new density costs no second search.
 */
export function markStyles(palette: Palette): string {
  return [
    ...MARK_KINDS.map((kind) => {
      const { line } = MARK_LOOKS[kind];
      return rule([highlightName(kind)], declare(line, palette[line.hue]));
    }),
    ...MARK_KINDS.map((kind) =>
      rule(
        ACTIVE_STATES.map((state) => activeHighlightName(state, kind)),
        activeLook(MARK_LOOKS[kind].line, palette),
      ),
    ),
  ].join('\n');
}

/** Backgrounds of words under the pointer or of an open note. */
export function markGrounds(palette: Palette): string {
  return grounds(palette, {
    active: MARK_KINDS.flatMap((kind) =>
      ACTIVE_STATES.map((state) => activeHighlightName(state, kind)),
    ),
    open: MARK_KINDS.map((kind) => activeHighlightName('open', kind)),
  });
}

/**
 * Rules for an author's style sheet: Chromium 156 paints a highlight's background and colour only
 * if an author's sheet sets them, and ignores those of a user's sheet, important or not.
 */
export function grounds(
  { ink }: Palette,
  { active, open }: { readonly active: readonly string[]; readonly open: readonly string[] },
): string {
  const forced = rule(open, { 'background-color': 'Mark', color: 'MarkText' });
  return [
    rule(active, { 'background-color': `color-mix(in srgb, ${ink} 7%, transparent)` }),
    `@media (forced-colors: active){${forced}}`,
  ].join('\n');
}

export type Declarations = Readonly<Record<string, string>>;

/** A rule for highlights. Each declaration is important, so that no style of the page overrides it. */
export function rule(names: readonly string[], declarations: Declarations): string {
  const selectors = names.map((name) => `::highlight(${name})`).join(',');
  const body = Object.entries(declarations).map(([name, value]) => `${name}:${value} !important`);
  return `${selectors}{${body.join(';')}}`;
}

/** Under the pointer or open: the line becomes ink-coloured and thicker, and keeps the style that tells its kind. */
export function activeLook(line: MarkLine, { ink }: Palette): Declarations {
  return declare({ ...line, thickness: Math.max(2, line.thickness + 0.5) }, ink);
}

/** The declarations that draw a line; `colour` is any CSS colour. */
export function declare({ style, thickness, offset }: MarkLine, colour: string): Declarations {
  return {
    'text-decoration': `underline ${style} ${thickness}px ${colour}`,
    'text-underline-offset': `${offset}px`,
    // Skipping descenders breaks dashes and dots into noise.
    'text-decoration-skip-ink': 'none',
  };
}

import {
  activeDraftName,
  DRAFT_KINDS,
  type DraftKind,
  draftHighlightName,
} from '../../core/model/draft-highlight.ts';
import { ACTIVE_STATES } from '../../core/model/highlight-name.ts';
import type { Palette } from '../marks/choose-palette.ts';
import { MARK_LOOKS, type MarkLine } from '../marks/mark-kinds.ts';
import { activeLook, declare, grounds, rule } from '../marks/mark-styles.ts';

/** The line of a note whose kind is chosen; else the neutral one, which says nothing of the sentence. */
export function draftLine(kind: DraftKind): MarkLine {
  return MARK_LOOKS[kind ?? 'event'].line;
}

/** Rules for words of a draft on a page of this palette. */
export function draftStyles(palette: Palette): string {
  return [
    ...DRAFT_KINDS.map((kind) => {
      const line = draftLine(kind);
      return rule([draftHighlightName(kind)], declare(line, palette[line.hue]));
    }),
    ...DRAFT_KINDS.map((kind) =>
      rule(
        ACTIVE_STATES.map((state) => activeDraftName(state, kind)),
        activeLook(draftLine(kind), palette),
      ),
    ),
  ].join('\n');
}

/** Backgrounds of a draft's words under the pointer or of an open form. */
export function draftGrounds(palette: Palette): string {
  return grounds(palette, {
    active: DRAFT_KINDS.flatMap((kind) =>
      ACTIVE_STATES.map((state) => activeDraftName(state, kind)),
    ),
    open: DRAFT_KINDS.map((kind) => activeDraftName('open', kind)),
  });
}

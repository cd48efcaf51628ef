import type { Landmarks } from '../../core/model/landmarks.ts';
import type { MarkKind } from '../../core/model/mark-kind.ts';
import type { MessageKey } from '../messages/table.ts';

/** Hues that tell kinds apart; `Palette` gives their colours on a page. */
export type Hue = 'fact' | 'forecast' | 'loaded' | 'quote' | 'neutral';

/** The line under marked words. Hue and style show the kind; nothing in it shows a verdict. */
export interface MarkLine {
  readonly style: 'solid' | 'dashed' | 'dotted' | 'double';
  readonly hue: Hue;
  /** Pixels. */
  readonly thickness: number;
  /** Pixels below the letters. */
  readonly offset: number;
}

/** The kind of note that a mark opens; see `note-forms.ts`. */
export type NoteForm = 'claim' | 'disclaimer' | 'event';

/** Everything that our surfaces know about a kind of mark. */
export interface MarkKindLook {
  /** "Forecast". */
  readonly label: MessageKey;
  readonly line: MarkLine;
  readonly note: NoteForm;
  /** Its group in the panel's list; kinds with the same label form one group. Null: not listed. */
  readonly group: MessageKey | null;
  /** Its row in the popup's key to the marks; null if another kind has the same line. */
  readonly legend: MessageKey | null;
  /** Shown in the margin instead of a number. */
  readonly sign: '†' | null;
  /** A landmark, away from the words, that also carries the sign. */
  readonly landmark: Extract<keyof Landmarks, 'byline'> | null;
}

const CLAIM = { note: 'claim', sign: null, landmark: null } as const;

/** The one table that tells kinds of marks apart, in list order. */
export const MARK_LOOKS: Readonly<Record<MarkKind, MarkKindLook>> = {
  fact: {
    ...CLAIM,
    label: 'kind_fact',
    line: { style: 'solid', hue: 'fact', thickness: 1, offset: 4 },
    group: 'panel_group_fact',
    legend: 'kind_fact',
  },
  forecast: {
    ...CLAIM,
    label: 'kind_forecast',
    line: { style: 'dashed', hue: 'forecast', thickness: 1.5, offset: 4 },
    group: 'panel_group_forecast',
    legend: 'kind_forecast',
  },
  opinion: {
    ...CLAIM,
    label: 'kind_opinion',
    line: { style: 'dotted', hue: 'loaded', thickness: 2, offset: 4 },
    group: 'panel_group_opinion',
    legend: 'popup_key_opinion',
  },
  'loaded-term': {
    ...CLAIM,
    label: 'kind_loaded_term',
    line: { style: 'dotted', hue: 'loaded', thickness: 2, offset: 4 },
    group: 'panel_group_opinion',
    legend: null,
  },
  quotation: {
    ...CLAIM,
    label: 'kind_quotation',
    line: { style: 'double', hue: 'quote', thickness: 1, offset: 4 },
    group: 'panel_group_quotation',
    legend: 'kind_quotation',
  },
  disclaimer: {
    label: 'kind_disclaimer',
    line: { style: 'solid', hue: 'neutral', thickness: 1, offset: 5 },
    note: 'disclaimer',
    group: null,
    legend: 'kind_disclaimer',
    sign: '†',
    landmark: 'byline',
  },
  event: {
    label: 'kind_event',
    line: { style: 'dotted', hue: 'neutral', thickness: 1.5, offset: 4 },
    note: 'event',
    group: null,
    legend: 'kind_event',
    sign: null,
    landmark: null,
  },
};

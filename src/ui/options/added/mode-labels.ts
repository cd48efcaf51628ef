import type { AddedMode } from '../../../core/model/added-summary.ts';
import type { MessageKey } from '../../messages/table.ts';

/** The two in the order in which they are offered: the one that needs no access comes first. */
export const ADDED_MODES_SHOWN: readonly (readonly [AddedMode, MessageKey])[] = [
  ['asked', 'added_mode_asked'],
  ['sites', 'added_mode_sites'],
];

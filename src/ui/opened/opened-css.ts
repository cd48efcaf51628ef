import note from '../note/note.css?inline';
import { panelCss } from '../panel/panel-css.ts';
import print from '../print/print.css?inline';
import records from '../styles/records.css?inline';

/** Styles of what opens, beside those of the overlay. */
export const openedCss = [records, note, panelCss, print].join('\n');

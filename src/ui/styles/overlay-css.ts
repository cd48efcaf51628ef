import chip from '../chip/chip.css?inline';
import host from '../host/host.css?inline';
import margin from '../margin/margin.css?inline';
import note from '../note/note.css?inline';
import { panelCss } from '../panel/panel-css.ts';
import print from '../print/print.css?inline';
import base from './base.css?inline';
import tokens from './tokens.css?inline';

/** Styles of everything of ours on a page. The host's own come first. */
export const overlayCss = [host, tokens, base, margin, chip, note, panelCss, print].join('\n');

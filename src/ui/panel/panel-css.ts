import controls from '../styles/controls.css?inline';
import docked from '../styles/docked.css?inline';
import claims from './claims/claims.css?inline';
import panel from './panel.css?inline';
import timeline from './timeline/timeline.css?inline';
import who from './who/who.css?inline';

/** Styles of the panel, for the sheet of the root that it is rendered in. */
export const panelCss = [controls, docked, panel, who, claims, timeline].join('\n');

import { controls } from '../styles/controls.ts';
import { claimsStyles } from './claims/claims-styles.ts';
import { timelineStyles } from './timeline/timeline-styles.ts';
import { whoStyles } from './who/who-styles.ts';

const frame = `
.aw .panel { display: flex; flex-direction: column; height: 100%; background: var(--aw-paper); overflow-wrap: break-word; }
.aw .panel-top { flex: none; padding: 16px 16px 0 26px; border-bottom: 1px solid var(--aw-rule); }
.aw .panel-title { display: flex; align-items: center; gap: 10px; min-height: 28px; margin-bottom: 8px; }
.aw .panel-title .sc { font-size: 17px; }
.aw .panel-title .as-of { margin-inline-start: auto; font-size: 14px; color: var(--aw-ink-3); text-align: end; }
.aw .tabs { display: flex; flex-wrap: wrap; gap: 0 22px; }
.aw:lang(ru) .tabs, .aw:lang(be) .tabs { gap: 0 14px; }
.aw:lang(ru) .tabs button, .aw:lang(be) .tabs button { font-size: 14px; }
.aw .tabs button { min-height: 36px; color: var(--aw-ink-2); border-bottom: 2px solid transparent; margin-bottom: -1px; }
.aw .tabs button:hover { color: var(--aw-ink); }
.aw .tabs [aria-selected="true"] { color: var(--aw-ink); font-weight: 600; border-bottom-color: var(--aw-ink); }
.aw .panel-body { flex: 1; min-height: 0; overflow-y: auto; overscroll-behavior: contain; padding: 18px 26px 40px; scrollbar-width: thin; scrollbar-color: var(--aw-rule-2) transparent; position: relative; }
.aw .panel-body:focus-visible { outline-offset: -3px; }
.aw .panel h3 { font: 400 19px/1.3 var(--aw-serif); letter-spacing: -.005em; margin: 26px 0 6px; }
.aw .panel h4 { margin: 0; font-size: 15px; font-weight: 600; }
.aw .panel section > p + p { margin-top: 8px; }
.aw .panel .lede { margin-bottom: 14px; }
.aw .basis { font: 12.5px/1.45 var(--aw-sans); color: var(--aw-ink-3); font-variant-numeric: lining-nums; }
.aw .sources-toggle { min-height: 24px; font: inherit; }
.aw .sources-toggle svg { display: inline-block; vertical-align: baseline; }
.aw .sources-open { margin: 4px 0 8px; }
.aw .choices { display: flex; flex-wrap: wrap; gap: 6px; font: 13px/1.1 var(--aw-sans); font-variant-numeric: lining-nums; }
.aw .choices button { min-height: 28px; padding: 3px 9px; border: 1px solid var(--aw-rule); border-radius: 2px; display: inline-flex; align-items: center; gap: 6px; color: var(--aw-ink-2); }
.aw .choices button:hover { border-color: var(--aw-rule-2); color: var(--aw-ink); }
.aw .choices button[aria-pressed="true"] { border-color: var(--aw-ink); color: var(--aw-ink); font-weight: 600; background: var(--aw-paper-2); }
.aw .panel .fold { display: flex; align-items: center; gap: 8px; width: 100%; min-height: 36px; border-block: 1px solid var(--aw-rule); font: 13px/1.3 var(--aw-sans); color: var(--aw-ink-2); font-variant-numeric: lining-nums; }
.aw .panel .fold b { font-weight: 600; color: var(--aw-ink); }
.aw .facts-of-base { display: grid; grid-template-columns: max-content 1fr; gap: 4px 14px; font-size: 15px; }
.aw .facts-of-base dt { font: 13px/1.75 var(--aw-sans); color: var(--aw-ink-2); }
.aw .verdicts dt { display: flex; align-items: center; gap: 9px; font-weight: 600; margin-top: 10px; }
.aw .verdicts .verdict-symbol { width: 20px; }
.aw .verdicts dd { padding-inline-start: 29px; color: var(--aw-ink-2); }
.aw .changes li { padding: 3px 0 3px 16px; position: relative; }
.aw .changes li::before { content: "–"; position: absolute; left: 0; }
.aw .panel .about-entity { margin-top: 10px; }
@media (max-width: 480px) {
  .aw .panel-top { padding-inline: 18px 8px; }
  .aw .panel-body { padding-inline: 18px; }
  .aw .panel .icon-button { width: 44px; height: 44px; }
  .aw .tabs { gap: 0 16px; }
}
@media (max-width: 400px) {
  .aw .tabs { gap: 0 8px; }
  .aw .tabs button { font-size: 13.5px; }
  .aw .panel-title { gap: 8px; }
  .aw .panel-title .as-of { font-size: 13px; line-height: 1.3; }
  .aw .choices button { padding-inline: 7px; }
}
@media (max-width: 480px) {
  .aw .tabs button, .aw .choices button { min-height: 44px; }
  .aw .small-link, .aw .sources-toggle, .aw .panel .fold, .aw .panel .density label { min-height: 44px; }
}
@media (forced-colors: active) {
  .aw .tabs button { border-bottom-color: Canvas; }
  .aw .tabs [aria-selected="true"] { border-bottom-color: Highlight; }
  .aw .choices button[aria-pressed="true"] { border-color: Highlight; outline: 1px solid Highlight; }
}
`;

/** Styles of the panel, for the sheet of the root that it is rendered in. */
export const panelStyles = [controls, frame, whoStyles, claimsStyles, timelineStyles].join('');

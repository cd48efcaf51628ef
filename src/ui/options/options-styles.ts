/** Pages of our own in a tab: options and first run. */
export const pageStyles = `
:root { scrollbar-color: #8C8371 transparent; }
.own-page { margin: 0; background: var(--aw-paper); }
.aw .page { max-width: 640px; margin: 0 auto; padding: 32px 26px 64px; }
.aw .page-name { display: flex; align-items: center; gap: 10px; line-height: 1; margin-bottom: 18px; }
.aw .page-name .sc { font-size: 17px; }
.aw .page h2 { font: 400 21.5px/1.3 var(--aw-serif); margin: 36px 0 8px; }
.aw .page h3 { font: 600 15px/1.4 var(--aw-serif); margin: 12px 0 2px; }
.aw .page .lede { margin-bottom: 14px; }
.aw .page .density { border-top: 1px solid var(--aw-rule); margin-top: 0; }
.aw .page .switch-row, .aw .page .field { font-size: 15px; }
.aw .sites, .aw .access { border-top: 1px solid var(--aw-rule); padding: 2px 0 10px; }
.aw .access { padding-top: 10px; }
.aw .access p { margin-bottom: 8px; }
.aw .sites li { display: flex; justify-content: space-between; align-items: center; gap: 12px; min-height: 32px; font: 14px/1.4 var(--aw-sans); overflow-wrap: anywhere; }
.aw .kinds { border: 0; border-top: 1px solid var(--aw-rule); margin: 12px 0 0; padding: 12px 0 0; min-width: 0; font: 13.5px/1.4 var(--aw-sans); }
.aw .kinds legend { float: inline-start; width: 100%; padding: 0; font-weight: 600; }
.aw .kinds label { display: flex; align-items: center; gap: 9px; min-height: 28px; clear: both; }
.aw .kinds input { accent-color: var(--aw-ink); margin: 0; }
.aw .field { display: flex; align-items: center; justify-content: space-between; flex-wrap: wrap; gap: 6px 12px; min-height: 44px; padding: 6px 0; border-top: 1px solid var(--aw-rule); font: 14px/1.3 var(--aw-sans); }
.aw .field small { display: block; font-size: 12.5px; color: var(--aw-ink-3); }
.aw .field select, .aw .field input, .aw textarea.as-text { background: var(--aw-paper-2); border: 1px solid var(--aw-rule-2); border-radius: 2px; color: var(--aw-ink); padding: 4px 8px; min-height: 32px; }
.aw .delay { display: inline-flex; align-items: center; gap: 6px; font-variant-numeric: lining-nums; }
.aw .delay input { width: 84px; }
.aw .shortcuts div { display: flex; justify-content: space-between; align-items: center; gap: 12px; min-height: 36px; border-top: 1px solid var(--aw-rule); font: 14px/1.3 var(--aw-sans); }
.aw .shortcuts dd { color: var(--aw-ink-2); white-space: nowrap; }
.aw .shortcuts kbd { font: 13px/1.3 var(--aw-sans); border: 1px solid var(--aw-rule-2); border-radius: 2px; padding: 2px 6px; color: var(--aw-ink); }
.aw .error { color: var(--aw-ink); font-weight: 600; }
.aw textarea.as-text { display: block; width: 100%; margin: 4px 0 10px; font: 12.5px/1.45 ui-monospace, monospace; resize: vertical; }
.aw .buttons { display: flex; flex-wrap: wrap; gap: 8px; margin: 10px 0 8px; }
@media (max-width: 480px) {
  .aw .page { padding: 20px 18px 48px; }
  .aw .plain-button, .aw .page .small-link, .aw .density label, .aw .kinds label { min-height: 44px; }
}
`;

/** Ledes, quiet text, switches, buttons and choices: what panel, popup and options share. */
export const controls = `
.aw .lede { font: 400 19px/1.4 var(--aw-serif); margin: 0 0 14px; text-wrap: pretty; font-variant-numeric: lining-nums; }
.aw .quiet { font: 13px/1.45 var(--aw-sans); color: var(--aw-ink-2); font-variant-numeric: lining-nums; }
.aw .small-link { font: 13px/1.4 var(--aw-sans); min-height: 24px; font-variant-numeric: lining-nums; }
.aw .density { border: 0; border-top: 1px solid var(--aw-rule); margin: 18px 0 0; padding: 12px 0 0; min-width: 0; font: 13.5px/1.4 var(--aw-sans); }
.aw .density legend { float: inline-start; width: 100%; padding: 0; font-weight: 600; }
.aw .density label { display: flex; align-items: center; gap: 9px; min-height: 28px; clear: both; }
.aw .density input { accent-color: var(--aw-ink); margin: 0; }
.aw .switch-row { display: flex; align-items: center; justify-content: space-between; gap: 12px; min-height: 44px; padding: 5px 0; border-top: 1px solid var(--aw-rule); font: 14px/1.3 var(--aw-sans); cursor: pointer; }
.aw .switch-row small { display: block; font-size: 12.5px; color: var(--aw-ink-3); }
.aw .switch-row input { appearance: none; flex: none; width: 36px; height: 20px; margin: 0; border: 1.4px solid var(--aw-rule-2); border-radius: 10px; position: relative; cursor: pointer; }
.aw .switch-row input::after { content: ""; position: absolute; top: 2.6px; left: 3px; width: 12px; height: 12px; border-radius: 50%; border: 1.4px solid var(--aw-rule-2); }
.aw .switch-row input:checked { border-color: var(--aw-ink); }
.aw .switch-row input:checked::after { left: auto; right: 3px; border-color: var(--aw-ink); background: var(--aw-ink); }
.aw .switch-row input:disabled { opacity: .5; cursor: default; }
.aw .cta { display: flex; align-items: center; justify-content: space-between; gap: 12px; width: 100%; min-height: 44px; padding: 6px 16px; border-radius: 2px; background: var(--aw-ink); color: var(--aw-paper); font: 400 16px/1.25 var(--aw-serif); }
.aw .cta kbd { font: 12px/1.2 var(--aw-sans); opacity: .85; white-space: nowrap; }
.aw .cta:hover { background: color-mix(in srgb, var(--aw-ink) 88%, var(--aw-paper)); }
.aw .plain-button { min-height: 32px; padding: 4px 12px; border: 1px solid var(--aw-rule-2); border-radius: 2px; font: 13.5px/1.3 var(--aw-sans); }
.aw .plain-button:hover { border-color: var(--aw-ink); }
@media (forced-colors: active) {
  .aw .cta, .aw .plain-button { border: 1px solid ButtonText; background: ButtonFace; color: ButtonText; }
  .aw .switch-row input { border-color: ButtonText; }
  .aw .switch-row input::after { border-color: ButtonText; }
  .aw .switch-row input:checked { border-color: Highlight; }
  .aw .switch-row input:checked::after { forced-color-adjust: none; background: Highlight; border-color: Highlight; }
}
`;

/** The popup: 340 px with a mouse, the full width on phones. */
export const popupStyles = `
/* A long popup scrolls; the room that its scrollbar takes must not make it scroll sideways too. */
:root { overflow-x: hidden; scrollbar-width: thin; scrollbar-color: #8C8371 transparent; }
.popup-page { margin: 0; background: var(--aw-paper); width: 340px; }
/* On phones the popup is a page of its own. */
@media (pointer: coarse) { .popup-page { width: auto; } .popup { max-width: 420px; margin: 0 auto; } }
.aw .popup-in { padding: 16px 20px 6px; }
.aw .popup-name { display: flex; align-items: center; gap: 8px; line-height: 1; }
.aw .popup .lede { margin: 12px 0 4px; font-size: 22px; line-height: 1.27; }
.aw .popup .sub { font: 14px/1.5 var(--aw-sans); color: var(--aw-ink-2); font-variant-numeric: lining-nums; }
.aw .popup .cta { margin: 14px 0 10px; }
.aw .popup .offer .plain-button { margin: 8px 0 4px; }
.aw .popup .switches { margin-top: 10px; }
.aw .popup .switches > :first-child { border-top: 0; }
.aw .popup-more { display: flex; justify-content: space-between; align-items: center; border-top: 1px solid var(--aw-rule); }
.aw .popup-more .fold { display: flex; align-items: center; gap: 8px; min-height: 44px; font: 14px/1.3 var(--aw-sans); color: var(--aw-ink-2); }
.aw .popup-more .small-link { min-height: 44px; }
.aw .popup .density { margin: 0 0 8px; font-size: 14px; padding-top: 10px; }
.aw .marks-key { border-top: 1px solid var(--aw-rule); background: var(--aw-paper-2); padding: 13px 20px 15px; }
.aw .marks-key ul { display: grid; grid-template-columns: 1fr 1fr; gap: 10px 12px; margin-top: 10px; font: 13px/1.2 var(--aw-sans); color: var(--aw-ink-2); }
.aw .marks-key li { display: flex; align-items: center; gap: 9px; }
`;

/** Margin numbers, chip and note: what lies on the page. */
export const overlayStyles = `
.aw .surface { display: contents; }
.page-layer { position: absolute; inset: 0 auto auto 0; width: 0; height: 0; }
.aw .numbers {
  position: absolute; display: flex; justify-content: flex-end; align-items: center;
  font: 12.5px/1 var(--aw-serif); color: var(--mark-ink); font-variant-numeric: oldstyle-nums; white-space: nowrap; pointer-events: none;
}
.aw .numbers button { pointer-events: auto; min-height: 24px; padding: 4px 1px; line-height: 1; }
.aw .numbers button:only-child { min-width: 24px; text-align: end; }
.aw .numbers button:hover { text-decoration: underline; }
.aw .numbers.on, .aw .numbers button.on { font-weight: 700; color: var(--mark-ink-on); }
.aw .numbers .between:not(:focus-visible), .aw .margin.narrow .numbers:not(.dagger) button:not(:focus-visible), .aw .numbers.apart button:not(:focus-visible) {
  position: absolute; width: 1px; height: 1px; min-height: 0; min-width: 0; padding: 0; overflow: hidden; clip-path: inset(50%);
}
.aw .margin.narrow .numbers > span, .aw .numbers.apart > span { display: none; }
.aw .margin.narrow .dagger { font-size: 16px; justify-content: center; }
.aw .margin.narrow .dagger button { min-width: 0; padding-inline: 0; }
.aw .margin.narrow .numbers:not(.dagger) button:focus-visible { position: absolute; left: 100%; background: var(--aw-paper); color: var(--aw-ink); padding: 4px 8px; z-index: 1; }
.aw .underline { position: absolute; height: 0; border: 0 solid var(--mark-neutral); pointer-events: none; }
.aw .underline.fact, .aw .underline.disclaimer { border-top: 1px solid; }
.aw .underline.forecast { border-top: 2px dashed; }
.aw .underline.opinion, .aw .underline.loaded-term { border-top: 2.5px dotted; }
.aw .underline.quotation { border-top: 3px double; }
.aw .underline.event { border-top: 1.5px dotted; }
.aw .bracket { position: absolute; width: 6px; border: 1.5px solid var(--mark-neutral); border-inline-end: 0; pointer-events: none; }
.aw .chip-look {
  position: absolute; display: flex; align-items: center; height: 30px; white-space: nowrap;
  background: var(--aw-paper); color: var(--aw-ink); border: 1px solid var(--aw-rule); border-inline-start: 2px solid var(--aw-ink);
  border-radius: 2px; font-size: 14px; line-height: 1; box-shadow: 0 1px 2px rgba(31,27,21,.07);
}
.aw .chip.away:not(:focus-within) { clip-path: inset(50%); pointer-events: none; }
.aw .chip.corner { position: fixed; inset: auto 12px 12px auto; }
.aw .chip-sign { display: flex; align-items: center; gap: 9px; height: 28px; padding: 0 11px 0 9px; }
.aw .chip.sign .chip-sign { padding: 0 7px; min-width: 28px; }
.aw .chip-look .who { height: 28px; padding: 0 4px 0 10px; position: relative; }
.aw .chip-look .who::before { content: ""; position: absolute; left: 0; top: 7px; height: 14px; width: 1px; background: var(--aw-rule); }
.aw .chip-look .chip-fold { height: 28px; width: 24px; flex: none; display: grid; place-items: center; color: var(--aw-ink-3); }
.aw .chip-fold:hover { color: var(--aw-ink); }
.aw .chip-ruler { position: absolute; width: 0; height: 0; overflow: hidden; visibility: hidden; }
.aw .chip-ruler > div { width: max-content; }
.aw .chip-ruler [data-say]::after { content: attr(data-say); }
.aw .chip-hint {
  position: absolute; top: 100%; right: -1px; visibility: hidden; width: max-content; max-width: calc(50vw - 8px); white-space: normal;
  display: flex; flex-wrap: wrap; align-items: center; gap: 4px 10px; padding: 6px 10px; line-height: 1.3;
  color: var(--aw-ink); background: var(--aw-paper); border: 1px solid var(--aw-rule); border-radius: 2px; box-shadow: var(--aw-shadow);
}
.aw .chip.opens-right .chip-hint { right: auto; left: -2px; }
.aw .chip.corner .chip-hint { top: auto; bottom: 100%; }
.aw .chip:hover .chip-hint, .aw .chip:has(:focus-visible) .chip-hint { visibility: visible; }
.aw .chip-hint .link { min-height: 24px; }
.note {
  position: fixed; inset: auto; margin: 0; padding: 0; width: min(436px, calc(100vw - 16px)); overflow: visible;
  color: var(--aw-ink); background: var(--aw-paper); border: 1px solid var(--aw-rule); border-inline-start: 2px solid var(--aw-ink);
  border-radius: 0 2px 2px 2px; box-shadow: var(--aw-shadow); flex-direction: column;
}
.note:popover-open { display: flex; }
.note.wide { width: min(480px, calc(100vw - 16px)); }
.note.away { visibility: hidden; }
.note:focus { outline: none; }
.note.beside .tie { display: none; }
.aw .tie { position: absolute; background: var(--aw-ink); pointer-events: none; }
.aw .note-scroll { overflow: auto; overscroll-behavior: contain; min-height: 0; padding-bottom: 12px; scrollbar-width: thin; scrollbar-color: var(--aw-rule-2) transparent; }
.aw .note-lemma { display: none; font: 14.5px/1.4 var(--aw-serif); color: var(--aw-ink-2); }
.aw .note-head { position: sticky; top: 0; z-index: 3; background: var(--aw-paper); display: flex; align-items: center; gap: 8px; min-height: 40px; padding: 10px 8px 0 20px; }
.aw .note-head .kind-label { margin-inline-start: auto; white-space: nowrap; }
.aw .note-headline { font: 400 21.5px/1.27 var(--aw-serif); margin: 5px 22px 0 20px; letter-spacing: -.008em; text-wrap: pretty; font-variant-numeric: lining-nums; }
.aw .note-text { margin: 10px 24px 0 20px; text-wrap: pretty; }
.aw .note-text.apart { color: var(--aw-ink-2); }
.aw .note-wait { margin: 10px 24px 8px 20px; color: var(--aw-ink-3); font: 13px/1.5 var(--aw-sans); }
.aw .verbatim { margin: 8px 24px 0 20px; padding: 2px 0 2px 16px; border-inline-start: 1px solid var(--aw-rule-2); font: italic 15px/1.55 var(--aw-serif); }
.aw .note-links { display: flex; gap: 20px; margin: 12px 20px 0; font: 13px/1.4 var(--aw-sans); }
.aw .note-links button { min-height: 24px; }
.aw .strip { margin: 12px 20px 0; }
.aw .scale { width: 100%; height: 36px; overflow: visible; margin-bottom: 8px; stroke-width: 1.2; }
.aw .scale .before, .aw .scale .tick { stroke: var(--aw-rule-2); stroke-width: 1; }
.aw .scale .before { stroke-dasharray: 2 2; }
.aw .scale .article-mark { stroke-width: 2; }
.aw .scale text { font: 12px var(--aw-serif); fill: var(--aw-ink-3); stroke: none; font-variant-numeric: oldstyle-nums; }
.aw .scale .article-name { fill: var(--aw-ink); font-style: italic; }
.aw .more { display: flex; gap: 6px; align-items: center; min-height: 24px; margin: 4px 0 0 105px; font: 13px/1 var(--aw-sans); color: var(--aw-ink-2); }
.aw .how { margin: 12px 20px 0; border-top: 1px solid var(--aw-rule); }
.aw .how.folded { position: sticky; bottom: -12px; z-index: 2; background: var(--aw-paper); }
.aw .note-head .sample.disclaimer { margin-inline-end: 0; }
.aw .fold { display: flex; align-items: center; gap: 8px; width: 100%; min-height: 36px; font: 13px/1.3 var(--aw-sans); color: var(--aw-ink-2); }
.aw .fold b { white-space: nowrap; font-weight: 600; color: var(--aw-ink); }
.aw .would-change { margin-top: 10px; font: 13px/1.5 var(--aw-sans); color: var(--aw-ink-2); }
.aw .would-change b { font-weight: 600; color: var(--aw-ink); }
.aw .difference { margin: 12px 20px 0; padding: 8px 0 0; border-top: 1px solid var(--aw-rule); font: 13px/1.5 var(--aw-sans); color: var(--aw-ink-2); }
.aw .difference q { font: italic 14.5px/1.4 var(--aw-serif); color: var(--aw-ink); }
.aw .cite { display: flex; flex-wrap: wrap; gap: 4px 18px; margin: 10px 20px 0; padding-top: 8px; border-top: 1px solid var(--aw-rule); font: 13px/1.4 var(--aw-sans); }
.aw .cite button { min-height: 24px; }
.aw .cite p { flex-basis: 100%; color: var(--aw-ink-2); }
.aw .cite textarea { width: 100%; font: 13px/1.4 var(--aw-sans); color: var(--aw-ink); background: var(--aw-paper-2); border: 1px solid var(--aw-rule-2); }
.aw .note-foot { display: flex; align-items: center; gap: 2px; min-height: 40px; padding: 0 10px 0 20px; border-top: 1px solid var(--aw-rule); background: var(--aw-paper-2); font: 12.5px/1.2 var(--aw-sans); color: var(--aw-ink-2); flex: none; }
.aw .note-foot .status { margin-inline-end: auto; }
.aw .note-foot .cite-button { height: 28px; padding: 0 8px; color: var(--aw-link); }
.aw .note-foot .position { font: 14px/1 var(--aw-serif); padding: 0 4px; white-space: nowrap; }
.panel-frame {
  position: fixed; inset: 0 0 0 auto; margin: 0; padding: 0; width: min(440px, 100%); height: 100%; max-height: none;
  color: var(--aw-ink); background: var(--aw-paper); border: 0; border-inline-start: 2px solid var(--aw-ink); box-shadow: var(--aw-shadow); overflow: hidden;
}
@media (max-width: 480px) {
  .note, .note.wide { inset: auto 0 0 0 !important; width: 100%; max-height: 78vh !important; border-width: 2px 0 0; border-top-color: var(--aw-ink); border-radius: 0; }
  .aw .tie { display: none; }
  /* What is pulled is the sheet, never the page behind it; only the note's own text scrolls. */
  .note { touch-action: none; overscroll-behavior: contain; }
  .aw .note-scroll { touch-action: pan-y; }
  .aw .grab { display: block; position: relative; height: 16px; flex: none; cursor: grab; touch-action: none; }
  .aw .grab::before { content: ""; position: absolute; inset: 8px auto auto calc(50% - 22px); width: 44px; height: 3px; background: var(--aw-rule-2); border-radius: 2px; }
  .aw .grab::after { content: ""; position: absolute; inset: 0 60px auto 0; height: 44px; z-index: 4; }
  .aw .note-lemma { display: block; margin: 3px 18px 1px; }
  .aw .note-head { padding-inline: 18px 0; }
  .aw .note-head .sample { display: none; }
  .aw .note-head .verdict-label { gap: 6px; }
  .aw .note .icon-button, .note.aw .icon-button { width: 44px; height: 44px; }
  .aw .note-foot .cite-button, .aw .cite button, .aw .note-links button { min-width: 44px; }
  .aw .fold, .aw .note-foot, .aw .note-foot .cite-button, .aw .more, .aw .cite button, .aw .note-links button { min-height: 44px; }
  .aw .note-headline { font-size: 21px; margin-inline: 18px; }
  .aw .note-text { font-size: 15.5px; margin-inline: 18px; }
  .aw .strip, .aw .how { margin-inline: 18px; }
  .aw .note-foot { padding-inline: 18px 4px; }
  .panel-frame { width: 100%; border-inline-start: 0; }
}
@media (pointer: coarse) {
  /* More to touch than to see: what is added shows the page's words through it. */
  .aw .dagger button, .aw .chip-sign { position: relative; }
  .aw .dagger button::after, .aw .chip-sign::after { content: ""; position: absolute; inset: 50% auto auto 50%; width: max(100%, 44px); height: 44px; transform: translate(-50%, -50%); }
  .aw .margin.narrow .dagger button::after { inset-inline-start: -6px; transform: translateY(-50%); }
}
@media (max-width: 480px) and (max-height: 400px) {
  .note, .note.wide { max-height: 92vh !important; }
  .note:popover-open { display: block; overflow: auto; }
  .aw .note-scroll { overflow: visible; }
  .aw .how.folded { position: static; }
  .aw .note-lemma { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
}
@media (min-width: 480.01px) {
  .aw .grab { display: none; }
  .note.low .how.folded { position: static; }
  .note.tiny:popover-open { display: block; overflow: auto; }
  .note.tiny .note-scroll { overflow: visible; }
}
@media (prefers-reduced-motion: no-preference) {
  .note:popover-open, .panel-frame:popover-open { animation: aw-in 110ms ease-out; }
  @keyframes aw-in { from { opacity: 0; } }
}
@media (forced-colors: active) {
  .note, .panel-frame, .aw .chip, .aw .chip-hint { border-color: CanvasText; forced-color-adjust: auto; }
  .aw .numbers, .aw .numbers.on { color: LinkText; }
  .aw .underline { border-color: CanvasText; }
  .aw .grab::before { background: CanvasText; forced-color-adjust: none; }
  .aw .scale text, .aw .scale .article-name { fill: CanvasText; }
  .aw .scale .before, .aw .scale .tick { stroke: CanvasText; }
  .aw .tie { background: CanvasText; forced-color-adjust: none; }
}
`;

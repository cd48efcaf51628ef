/** The rug, its window, and the list by year. */
export const timelineStyles = `
.aw .rug { margin: 0 0 16px; font-variant-numeric: oldstyle-nums; }
.aw .rug-line { position: relative; height: 58px; border-bottom: 1px solid var(--aw-ink); }
.aw .rug-line svg { position: absolute; inset: auto 0 0; width: 100%; height: 18px; overflow: visible; stroke: var(--aw-rule-2); stroke-width: 1; }
.aw .pin { position: absolute; bottom: 0; height: 26px; border-inline-start: 1.6px solid var(--aw-ink); margin-inline-start: -.8px; }
.aw .pin::before { content: ""; position: absolute; top: -3px; left: -4.3px; width: 7px; height: 7px; border-radius: 50%; background: var(--aw-ink); }
.aw .rug-article { position: absolute; bottom: 0; height: 36px; border-inline-start: 2px solid var(--aw-ink); margin-inline-start: -1px; }
.aw .rug-article em { position: absolute; bottom: 100%; left: -62px; font: italic 14px/1.4 var(--aw-serif); white-space: nowrap; }
.aw .rug-article.end em { left: auto; right: -4px; }
.aw .rug-years { position: relative; height: 20px; font-size: 12.5px; line-height: 20px; color: var(--aw-ink-2); }
.aw .rug-years span { position: absolute; padding-inline-start: 3px; border-inline-start: 1px solid var(--aw-ink); height: 4px; line-height: 22px; }
.aw .rail { position: relative; height: 28px; margin-top: 4px; touch-action: none; }
.aw .reach { position: absolute; top: 2px; height: 24px; min-width: 12px; cursor: grab; touch-action: none; }
.aw .reach::before { content: ""; position: absolute; inset: 11px 0 auto; border-top: 2px solid var(--aw-rule); }
.aw .reach:hover::before { border-color: var(--aw-rule-2); }
.aw .reach:active { cursor: grabbing; }
.aw .windows { display: flex; flex-wrap: wrap; gap: 0 16px; margin: -8px 0 12px; font: 13px/1.3 var(--aw-sans); font-variant-numeric: lining-nums; }
.aw .windows button { min-height: 28px; color: var(--aw-link); }
.aw .windows button:hover { text-decoration: underline 1px; text-underline-offset: 3px; }
.aw .windows button[aria-pressed="true"] { color: var(--aw-ink); font-weight: 600; }
.aw .notes-behind { font: 13px/1.45 var(--aw-sans); color: var(--aw-ink-2); font-variant-numeric: lining-nums; }
.aw .notes-behind button { min-width: 24px; min-height: 24px; text-align: center; }
.aw .edge { position: absolute; top: 0; width: 26px; height: 28px; display: grid; align-items: center; cursor: ew-resize; touch-action: none; z-index: 1; }
.aw .edge.start { margin-inline-start: -24px; justify-items: end; }
.aw .edge.end { margin-inline-start: -2px; justify-items: start; }
.aw .edge svg { stroke-width: 1.7; }
.aw .edge:hover svg { stroke-width: 2.2; }
.aw .behind-hint { display: flex; align-items: baseline; gap: 9px; font: 13px/1.45 var(--aw-sans); color: var(--aw-ink-2); margin-top: 12px; }
.aw .behind-hint .dot { width: 9px; height: 9px; border-radius: 50%; background: var(--aw-ink); flex: none; }
.aw .behind-hint em { font: italic 14px/1.4 var(--aw-serif); }
.aw .timeline > .small-link { display: block; margin-top: 12px; }
.aw .panel .year h3 { display: grid; grid-template-columns: 105px minmax(0, 1fr); align-items: baseline; margin: 18px 0 5px; font: 400 19px/1 var(--aw-serif); font-variant-numeric: oldstyle-nums; }
.aw .year h3 .count { font: 13px/1.4 var(--aw-sans); color: var(--aw-ink-3); font-variant-numeric: lining-nums; }
.aw .year .events::before { top: 0; bottom: 0; }
.aw .year .event { font-size: 13.5px; min-height: 24px; padding: 3px 0; margin: 0; }
.aw .year .event:not(.article) .dot { width: 9px; height: 9px; margin: 5px 0 0 -2px; }
.aw .year .event.quiet .dot { width: 7px; height: 7px; margin: 6px 0 0 -1px; }
.aw .year .event.quiet .event-title { color: var(--aw-ink-2); }
.aw .year .event:not(.quiet) .date { color: var(--aw-ink); }
.aw .year .event.article { margin: 8px 0; }
.aw .year .event.article .dot { width: 11px; height: 11px; margin-inline-start: -3px; }
.aw .year .event.article .title { font: italic 400 16px/1.3 var(--aw-serif); }
.aw .event-title { display: block; width: 100%; min-height: 24px; }
.aw .event-title:hover, .aw .event-title[aria-expanded="true"] { color: var(--aw-ink) !important; }
.aw .event-title:hover { text-decoration: underline 1px; text-underline-offset: 3px; text-decoration-color: var(--aw-rule-2); }
.aw .event-detail { padding: 4px 0 8px; }
.aw .event-detail > p:first-child { font: 15px/1.5 var(--aw-serif); font-variant-numeric: oldstyle-nums; }
@media (max-width: 400px) {
  .aw .rug-article em { left: -38px; }
}
@media (max-width: 480px) {
  .aw .rug-years span:nth-child(even):not(:last-child) { color: transparent; }
  .aw .rug-years span:nth-last-child(2) { color: transparent; }
  /* A finger's width, as far out as the panel's own margin. */
  .aw .edge { width: 44px; }
  .aw .edge.start { margin-inline-start: -18px; padding-inline-start: 12px; justify-items: start; }
  .aw .rug-years span:last-child { text-indent: -9px; }
  .aw .edge.end { margin-inline-start: -26px; padding-inline-start: 24px; }
  .aw .year .event, .aw .windows button { min-height: 44px; }
  .aw .notes-behind button { min-width: 44px; min-height: 44px; }
  .aw .reach { top: -8px; height: 44px; }
  .aw .reach::before { inset-block-start: 21px; }
}
@media (forced-colors: active) {
  .aw .pin, .aw .rug-article { border-color: CanvasText; }
  .aw .behind-hint .dot { forced-color-adjust: none; background: CanvasText; }
  .aw .year .events::before { forced-color-adjust: none; background: CanvasText; }
  .aw .pin::before { forced-color-adjust: none; background: CanvasText; }
  .aw .year .event.quiet .dot { background: Canvas; box-shadow: inset 0 0 0 1.4px CanvasText; }
}
`;

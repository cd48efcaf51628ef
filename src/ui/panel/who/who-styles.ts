/** The stemma is drawn with borders: a trunk from the article that forks over its branches. */
export const whoStyles = `
.aw .stemma { margin: 0 0 16px; --stem: 1.3px solid var(--aw-ink); }
.aw .node { position: relative; padding-inline-start: 18px; line-height: 1.25; }
.aw .node b { display: block; font-weight: 600; }
.aw .node span { display: block; font: 12.5px/1.35 var(--aw-sans); color: var(--aw-ink-2); }
.aw .knot { position: absolute; inset-inline-start: 0; top: 6px; width: 9px; height: 9px; border-radius: 50%; background: var(--aw-ink); z-index: 1; }
.aw .branches { display: grid; grid-template-columns: minmax(0, 10fr) minmax(0, 13fr); column-gap: 14px; position: relative; padding-top: 14px; }
.aw .node.root::before { content: ""; position: absolute; inset-inline-start: 4px; top: 10px; bottom: -14px; border-inline-start: var(--stem); }
.aw .branches > li { position: relative; }
.aw .branches > li:not(:last-child)::before { content: ""; position: absolute; top: 0; inset-inline: 4px -18px; border-top: var(--stem); }
.aw .step { padding-bottom: 12px; }
.aw .step:last-child { padding-bottom: 0; }
.aw .tie-label { position: relative; padding: 12px 0 8px 18px; font: 12.5px/1.35 var(--aw-sans); color: var(--aw-ink-2); }
/* The line down to a knot belongs to the label beside it, the line under a knot to the next link. */
.aw .tie-label::before, .aw .step:not(:last-child) .node::before { content: ""; position: absolute; inset-inline-start: 4px; border-inline-start: var(--stem); }
.aw .tie-label::before { top: 0; bottom: -8px; }
.aw .step:not(:last-child) .node::before { top: 12px; bottom: -12px; }
.aw .unsure .tie-label::before, .aw .step:has(+ .unsure) .node::before { border-inline-start-style: dashed; border-color: var(--aw-ink-2); }
.aw .tie-label em { font: italic 14.5px/1.3 var(--aw-serif); color: var(--aw-ink); padding-inline-end: 3px; }
.aw .tie-label span { display: block; }
.aw .tie-label button { min-height: 24px; margin-block: -4px; font: inherit; }
.aw .unsure .node b { font-weight: 400; font-style: italic; }
.aw .unsure .knot { background: var(--aw-paper); border: 1.3px dashed var(--aw-ink-2); }
.aw .no-link { margin: 14px 0 0 18px; padding-top: 9px; border-top: 1px solid var(--aw-rule); font: 12.5px/1.4 var(--aw-sans); color: var(--aw-ink-2); }
.aw .link-sources .rows > li:focus { outline: none; background: var(--aw-paper-2); box-shadow: -26px 0 0 var(--aw-paper-2), 26px 0 0 var(--aw-paper-2); }
.aw .link-sources .rows > li { padding: 8px 0; border-bottom: 1px solid var(--aw-rule); }
.aw .dated li { display: grid; grid-template-columns: 74px minmax(0, 1fr); column-gap: 14px; padding: 6px 0; line-height: 1.5; }
.aw .dated .date { font-size: 14px; line-height: 1.6; color: var(--aw-ink-2); }
.aw .own-words { margin: 4px 0 14px; }
.aw .own-words blockquote { margin: 8px 0 4px; padding: 2px 0 2px 16px; border-inline-start: 1px solid var(--aw-rule-2); font: italic 15px/1.55 var(--aw-serif); }
.aw .panel .later { background: var(--aw-paper-2); margin: 22px -26px 0; padding: 1px 26px 12px; border-block: 1px solid var(--aw-rule); }
.aw .panel .later h3 { margin-top: 14px; }
.aw .not-known li { padding: 3px 0 3px 20px; position: relative; }
.aw .not-known li::before { content: ""; position: absolute; inset-inline-start: 1px; top: 11px; width: 9px; height: 9px; border: 1.3px dashed var(--aw-ink-2); border-radius: 50%; }
.aw .about-entity > p { margin-top: 2px; }
.aw .first-lines { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; color: var(--aw-ink-2); }
.aw .small-fold { display: flex; align-items: center; gap: 7px; min-height: 28px; font: 13px/1.3 var(--aw-sans); color: var(--aw-ink-2); font-variant-numeric: lining-nums; }
.aw .small-fold:hover { color: var(--aw-ink); }
@media (max-width: 480px) {
  .aw .small-fold { min-height: 44px; }
  .aw .panel .later { margin-inline: -18px; padding-inline: 18px; }
  .aw .branches { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); column-gap: 10px; }
  .aw .branches > li:not(:last-child)::before { inset-inline-end: -14px; }
  .aw .dated li { grid-template-columns: minmax(0, 1fr); }
}
@media (forced-colors: active) {
  .aw .knot { forced-color-adjust: none; background: CanvasText; }
  .aw .unsure .knot { background: Canvas; border-color: CanvasText; }
}
`;

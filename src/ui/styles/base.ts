/** What all surfaces share: type, labels, links, focus, line samples, symbols, sources, event rows. */
export const base = `
.aw, .aw *, .aw *::before, .aw *::after { box-sizing: border-box; }
.aw {
  font: 15px/1.53 var(--aw-serif); color: var(--aw-ink); text-align: start; letter-spacing: 0;
  font-variant-numeric: oldstyle-nums; font-synthesis: weight style small-caps;
  -webkit-text-size-adjust: 100%; text-size-adjust: 100%;
}
.aw button, .aw input, .aw select { font: inherit; color: inherit; letter-spacing: inherit; }
.aw button { background: none; border: 0; padding: 0; margin: 0; cursor: pointer; text-align: start; border-radius: 0; }
.aw h1, .aw h2, .aw h3, .aw p, .aw ul, .aw ol, .aw dl, .aw dd { margin: 0; padding: 0; font-weight: 400; }
.aw ul, .aw ol { list-style: none; }
.aw svg { display: block; fill: none; stroke: currentColor; stroke-width: 1.4; flex: none; }
.aw .f { fill: currentColor; stroke: none; }
.aw :focus-visible { outline: 2px solid var(--aw-link); outline-offset: 2px; border-radius: 1px; }
.aw .sc {
  font-family: var(--aw-serif); font-variant-caps: all-small-caps; letter-spacing: .055em;
  font-size: 15px; line-height: 1; font-weight: 600;
}
/* Small capitals of Cyrillic letters are synthesised and too light; real capitals, smaller, are not. */
.aw:lang(ru) .sc, .aw:lang(be) .sc { font-variant-caps: normal; text-transform: uppercase; font-size: 12px; letter-spacing: .07em; }
.aw .ui { font-family: var(--aw-sans); font-variant-numeric: lining-nums; }
.aw .lining { font-variant-numeric: lining-nums; }
.aw .link {
  color: var(--aw-link); text-decoration: underline 1px; text-underline-offset: 2px;
  text-decoration-color: color-mix(in srgb, var(--aw-link) 40%, transparent); cursor: pointer;
}
.aw .link:hover { text-decoration-color: currentColor; }
.aw .icon-button { width: 28px; height: 28px; display: inline-grid; place-items: center; color: var(--aw-ink-2); flex: none; }
.aw .icon-button:hover { color: var(--aw-ink); }
.aw .icon-button[aria-disabled="true"] { color: var(--aw-rule-2); cursor: default; }
.aw .hidden-text {
  position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
.aw .brand { width: 15px; height: 15px; stroke-width: 1.7; }
.aw .verdict-label { display: inline-flex; align-items: center; gap: 9px; flex-wrap: wrap; row-gap: 4px; }
.aw .verdict-symbol { width: 20px; height: 14px; }
.aw .verdict-symbol.narrow { width: 12px; }
.aw .gloss { font: 13px/1.2 var(--aw-sans); color: var(--aw-ink-2); }
.aw .kind-label { display: inline-flex; align-items: center; gap: 8px; font: 13px/1 var(--aw-sans); color: var(--aw-ink-2); }
.aw .sample { display: inline-block; width: 20px; height: 0; flex: none; border: 0 solid var(--aw-neutral); }
.aw .sample.fact { border-top: 1.5px solid var(--aw-fact); }
.aw .sample.forecast { border-top: 2px dashed var(--aw-forecast); }
.aw .sample.opinion, .aw .sample.loaded-term { border-top: 2.5px dotted var(--aw-loaded); }
.aw .sample.quotation { height: 4px; border-width: 1px 0; border-color: var(--aw-quote); }
.aw .sample.disclaimer { width: 6px; height: 11px; border-width: 1.5px 0 1.5px 1.5px; margin-inline-end: 14px; }
.aw .sample.event { border-top: 1.5px dotted; }
.aw .apparatus { display: grid; grid-template-columns: minmax(64px, 104px) 1fr; row-gap: 8px; font: 13px/1.42 var(--aw-sans); font-variant-numeric: lining-nums; }
.aw .apparatus dt .sc { display: block; font-size: 14px; line-height: 1.3; color: var(--aw-ink-2); padding-inline-end: 8px; }
.aw:lang(ru) .apparatus dt .sc, .aw:lang(be) .apparatus dt .sc { font-size: 11px; line-height: 1.4; overflow-wrap: anywhere; hyphens: auto; }
.aw .apparatus dt small { display: block; font: 12px/1.25 var(--aw-sans); color: var(--aw-ink-3); padding-inline-end: 8px; }
.aw .apparatus dd { border-inline-start: 1px solid var(--aw-rule); padding-inline-start: 12px; min-width: 0; overflow-wrap: anywhere; }
.aw .apparatus li + li { margin-top: 4px; }
.aw .apparatus .publisher { font-weight: 600; }
.aw .apparatus .when { color: var(--aw-ink-3); white-space: nowrap; }
.aw .apparatus .about { color: var(--aw-ink-2); }
.aw .apparatus .archive .link { font-size: 12px; color: var(--aw-ink-2); white-space: nowrap; }
.aw .events { position: relative; }
.aw .events::before { content: ""; position: absolute; inset-inline-start: 90px; top: 8px; bottom: 8px; width: 1px; background: var(--aw-rule-2); }
.aw .event { display: grid; grid-template-columns: 88px 17px 1fr; align-items: baseline; font: 13px/1.4 var(--aw-sans); position: relative; }
.aw .event + .event { margin-top: 5px; }
.aw .event .date { font: 13.5px/1.4 var(--aw-serif); color: var(--aw-ink-2); font-variant-numeric: oldstyle-nums; white-space: nowrap; }
.aw .event .date.wide { white-space: normal; padding-inline-end: 8px; }
.aw .event .dot { width: 7px; height: 7px; border-radius: 50%; background: var(--aw-ink); align-self: start; margin: 6px 0 0 -1px; position: relative; z-index: 1; }
.aw .event.quiet .dot { background: var(--aw-paper); box-shadow: inset 0 0 0 1.4px var(--aw-rule-2); }
.aw .event .title { text-wrap: pretty; }
.aw .event.article { margin: 7px 0; align-items: center; }
.aw .event.article:last-child { margin-bottom: 0; }
.aw .event.article .date, .aw .event.article .title { color: var(--aw-ink); }
.aw .event.article .dot { width: 9px; height: 9px; border-radius: 0; transform: rotate(45deg); margin: 0 0 0 -2px; align-self: center; }
.aw .event.article .title { display: flex; align-items: center; gap: 8px; font: italic 14.5px/1.4 var(--aw-serif); }
.aw .event.article .title::after { content: ""; flex: 1; border-top: 1px solid var(--aw-ink); }
@media (forced-colors: active) {
  .aw .event .dot { forced-color-adjust: none; background: CanvasText; }
  .aw .sample { border-color: CanvasText !important; }
  .aw .f { forced-color-adjust: none; fill: CanvasText; }
  .aw svg { stroke: CanvasText; }
  .aw button svg { stroke: ButtonText; }
}
`;

/** Scorecard, filters and the list of claims. */
export const claimsStyles = `
.aw .scorecard { border-bottom: 1px solid var(--aw-rule); padding-bottom: 16px; margin-bottom: 14px; }
.aw .scorecard .lede { margin-bottom: 6px; }
.aw .symbols { display: grid; grid-template-columns: repeat(10, 1fr); row-gap: 9px; margin: 14px 0 12px; justify-items: start; }
.aw .symbols .verdict-symbol { width: 22px; height: 15.4px; }
.aw .legend { display: flex; flex-wrap: wrap; gap: 6px 18px; font: 13px/1.2 var(--aw-sans); color: var(--aw-ink-2); }
.aw .legend li { display: flex; align-items: center; gap: 7px; }
.aw .legend svg { color: var(--aw-ink); }
.aw .facts { font-size: 15px; line-height: 1.5; margin-top: 14px; color: var(--aw-ink-2); font-variant-numeric: lining-nums; }
.aw .search { display: flex; align-items: center; gap: 8px; border-bottom: 1px solid var(--aw-rule-2); min-height: 36px; margin: 8px 0 6px; font: 13.5px/1.2 var(--aw-sans); color: var(--aw-ink-3); }
.aw .search:focus-within { border-color: var(--aw-link); box-shadow: 0 1px 0 var(--aw-link); }
.aw .search input { flex: 1; min-width: 0; min-height: 32px; border: 0; background: none; padding: 0; color: var(--aw-ink); outline-offset: -1px; }
.aw .search input::placeholder { color: var(--aw-ink-3); opacity: 1; }
.aw .search select { min-height: 28px; max-width: 48%; field-sizing: content; border: 0; background: var(--aw-paper); color: var(--aw-ink-2); }
.aw .search option { background: var(--aw-paper); color: var(--aw-ink); }
.aw .claim { display: grid; grid-template-columns: 30px minmax(0, 1fr); padding: 11px 0 12px; border-bottom: 1px solid var(--aw-rule); }
.aw .claim .number { font-size: 15px; line-height: 1.4; color: var(--aw-ink-3); }
.aw .claim.open .number { color: var(--aw-ink); font-weight: 700; }
.aw .claim.open { box-shadow: -26px 0 0 var(--aw-paper-2), 26px 0 0 var(--aw-paper-2); background: var(--aw-paper-2); }
.aw .jump { display: block; width: 100%; }
.aw .lemma { display: block; font: italic 14.5px/1.4 var(--aw-serif); color: var(--aw-ink-2); }
.aw .bracket-end { font-style: normal; color: var(--aw-ink); }
.aw .headline { display: block; font: 400 16.5px/1.38 var(--aw-serif); margin: 3px 0 7px; font-variant-numeric: lining-nums; text-wrap: pretty; }
.aw button.jump:hover .headline { text-decoration: underline 1px; text-underline-offset: 3px; text-decoration-color: var(--aw-rule-2); }
.aw .claim .verdict-label { gap: 8px; color: var(--aw-ink-2); }
.aw .claim .verdict-label .sc { font-size: 14.5px; font-weight: 400; }
.aw:lang(ru) .claim .verdict-label .sc, .aw:lang(be) .claim .verdict-label .sc { font-size: 12px; }
.aw .claim .verdict-symbol { color: var(--aw-ink); }
.aw .missing { font: 13px/1.5 var(--aw-sans); color: var(--aw-ink-2); margin-top: 6px; padding-inline-start: 12px; border-inline-start: 1px dashed var(--aw-rule-2); }
.aw .missing q { font: italic 14.5px/1.5 var(--aw-serif); color: var(--aw-ink); }
.aw .what-happened { margin-top: 6px; }
`;

/** The first page after installing. */
export const welcomeStyles = `
.aw .welcome { max-width: 860px; }
.aw .welcome h1 { font: 400 34px/1.2 var(--aw-serif); letter-spacing: -.01em; margin: 24px 0 12px; text-wrap: balance; }
.aw .welcome > p, .aw .welcome .access { max-width: 620px; }
.aw .drawings { display: grid; grid-template-columns: repeat(auto-fit, minmax(230px, 1fr)); gap: 26px; margin: 28px 0 8px; }
.aw .drawing { height: 164px; padding: 16px; background: var(--aw-paper-2); border: 1px solid var(--aw-rule); display: flex; flex-direction: column; gap: 10px; justify-content: center; margin-bottom: 10px; overflow: hidden; }
.aw .drawing .bar { display: block; height: 5px; width: 72%; margin-inline-start: 22px; background: var(--aw-rule); }
.aw .drawing .bar.long { width: 84%; }
.aw .marked-line { display: flex; align-items: baseline; gap: 12px; font-size: 15px; white-space: nowrap; }
.aw .marked-line small { font-size: 12.5px; color: var(--aw-ink-3); }
.aw .marked-line u { text-decoration: underline dashed 1.5px var(--aw-forecast); text-underline-offset: 4px; text-decoration-skip-ink: none; }
.aw .small-note { position: relative; margin-inline-start: 22px; padding: 8px 10px; background: var(--aw-paper); border: 1px solid var(--aw-rule); border-inline-start: 2px solid var(--aw-ink); }
.aw .small-note::before { content: ""; position: absolute; inset-inline-start: -2px; top: -12px; height: 12px; border-inline-start: 2px solid var(--aw-ink); }
.aw .small-head { display: flex; justify-content: space-between; flex-wrap: wrap; gap: 4px 8px; }
.aw .small-head .sc { font-size: 13px; }
.aw .small-note p { font-size: 13px; line-height: 1.35; margin-top: 6px; }
.aw .small-stemma { height: 112px; }
.aw .small-stemma .names { stroke: var(--aw-rule-2); opacity: .55; }
.aw .small-stemma .unknown { fill: var(--aw-paper-2); }
.aw .welcome .access { margin-top: 14px; }
.aw .welcome .cta { max-width: 340px; }
.aw .promise { margin-top: 14px; font-style: italic; }
.aw .welcome .buttons { gap: 8px 24px; margin-top: 18px; font-size: 16px; align-items: center; }
.aw .welcome .buttons > * { min-height: 32px; display: inline-flex; align-items: center; }
`;

import { FORECAST_VERDICTS, type Verdict } from '../../core/model/claim.ts';

/**
 * One stroke or one filled area. Numbers are in the symbol's own grid: 20 × 14 for forecasts,
 * 12 × 14 from x = 4 for the others.
 */
export interface Shape {
  readonly path: string;
  readonly filled?: boolean;
  readonly dash?: string;
}

function circle(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}

/**
 * Facts: a disc, filled as far as the record supports it. Forecasts: a line that goes forward in
 * time, and what it met. A forecast that was not tested leaves the line at a fork that was never
 * reached: its condition did not come true.
 */
export const VERDICT_SHAPES: Readonly<Record<Verdict, readonly Shape[]>> = {
  supported: [{ path: circle(10, 7, 5), filled: true }],
  'partly-supported': [
    { path: circle(10, 7, 4.4) },
    { path: 'M10 2.6a4.4 4.4 0 0 0 0 8.8z', filled: true },
  ],
  contested: [
    { path: 'M8.6 2a5 5 0 0 0 0 10z', filled: true },
    { path: 'M11.6 2.7a4.35 4.35 0 0 1 0 8.6z' },
  ],
  contradicted: [{ path: circle(10, 7, 4.4) }, { path: 'M4.6 12.2 15.4 1.8' }],
  unverified: [{ path: circle(10, 7, 4.4), dash: '1.9 1.555' }],
  happened: [{ path: 'M.7 7h10' }, { path: circle(14.6, 7, 4.6), filled: true }],
  'partly-happened': [
    { path: 'M.7 7h9.7' },
    { path: circle(14.7, 7, 4) },
    { path: 'M14.7 3a4 4 0 0 0 0 8z', filled: true },
  ],
  'happened-later': [
    { path: 'M.7 7h3.4M6 7h1.3M9 7h1.3' },
    { path: circle(15, 7, 4.2), filled: true },
  ],
  'did-not-happen': [{ path: 'M.7 7h6.1M6.8 3v8' }, { path: circle(14.7, 7, 4) }],
  'not-tested': [
    { path: 'M.7 7h3M7.2 3.2 3.7 7l3.5 3.8' },
    { path: circle(14.7, 7, 4), dash: '1.9 1.24' },
  ],
  open: [{ path: 'M.7 7h8' }, { path: 'M10.9 7h1.4M14.3 7h1.4M17.7 7h1.4' }],
  context: [{ path: 'M10 2v10M5.7 4.5l8.6 5M14.3 4.5l-8.6 5' }],
};

const WIDE: ReadonlySet<Verdict> = new Set(FORECAST_VERDICTS);

/** Forecast symbols are drawn in a wider box than the others. */
export function isWide(verdict: Verdict): boolean {
  return WIDE.has(verdict);
}

import type { Page } from 'puppeteer-core';

/** What one load cost on the page's main thread, in milliseconds of processor time. */
export interface TracedLoad {
  /** Scripts of extensions: compiled and run, and what they call later. */
  readonly extension: number;
  /** Every script, the page's own with it. */
  readonly script: number;
  /** The longest task in which a script of an extension ran. */
  readonly longestTask: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** Microseconds of processor time; `dur`, of the clock, where it is not said. */
  readonly tdur?: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

const CATEGORIES = ['devtools.timeline', 'toplevel', 'v8', 'disabled-by-default-devtools.timeline'];
const SCRIPT_EVENTS = new Set(['EvaluateScript', 'FunctionCall']);
const TASKS = new Set(['RunTask', 'ThreadControllerImpl::RunTask']);

/** Traces what `load` does to `page`. Chromium only. */
export async function traceLoad(page: Page, load: () => Promise<unknown>): Promise<TracedLoad> {
  await page.tracing.start({ categories: [...CATEGORIES] });
  await load();
  const buffer = await page.tracing.stop();
  // The browser's own format.
  const { traceEvents } = JSON.parse(Buffer.from(buffer ?? []).toString()) as {
    traceEvents: readonly TraceEvent[];
  };
  const whole = traceEvents.filter(({ ph }) => ph === 'X');
  const scripts = outermost(whole.filter(({ name }) => SCRIPT_EVENTS.has(name)));
  const ours = scripts.filter(({ args }) => args?.data?.url?.startsWith('chrome-extension:'));
  const tasks = whole.filter(({ name }) => TASKS.has(name));
  const holding = tasks.filter((task) => ours.some((script) => isWithin(script, task)));
  return {
    extension: sum(ours),
    script: sum(scripts),
    longestTask: Math.max(0, ...holding.map(cost)),
  };
}

// A function that a script calls is an event within the script's.
function outermost(events: readonly TraceEvent[]): readonly TraceEvent[] {
  return events.filter(
    (event) => !events.some((other) => other !== event && isWithin(event, other)),
  );
}

function isWithin(inner: TraceEvent, outer: TraceEvent): boolean {
  const sameThread = inner.pid === outer.pid && inner.tid === outer.tid;
  return (
    sameThread && inner.ts >= outer.ts && inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0)
  );
}

function cost({ tdur, dur }: TraceEvent): number {
  return (tdur ?? dur ?? 0) / 1000;
}

function sum(events: readonly TraceEvent[]): number {
  return events.reduce((all, event) => all + cost(event), 0);
}

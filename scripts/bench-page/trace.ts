import type { Page } from 'puppeteer-core';

/** What an act cost on the page's main thread, in milliseconds of processor time. */
export interface Traced {
  /** Scripts of extensions: compiled and run, what they call later, and how they go on after a yield. */
  readonly extension: number;
  /** The longest of them in one go. */
  readonly longestScript: number;
  /** Every script, the page's own with it. */
  readonly script: number;
  /** Tasks in which a script of an extension ran or went on, whatever else they did. */
  readonly extensionTasks: number;
  readonly longestTask: number;
  /** How many of them took more than 50 ms. */
  readonly longTasks: number;
  /** Every task. */
  readonly tasks: number;
  /** Painting, the browser's own preparation with it. */
  readonly paint: number;
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

const CATEGORIES = [
  ...['devtools.timeline', 'disabled-by-default-devtools.timeline'],
  ...['toplevel', 'blink', 'v8'],
];
const SCRIPTS = new Set(['EvaluateScript', 'FunctionCall']);
const TASKS = new Set(['RunTask', 'ThreadControllerImpl::RunTask']);
/** Milliseconds after which a task is a long one (W3C, Long Tasks). */
const LONG_TASK = 50;
/** What goes on after a pause, without a name: the pages we measure on use neither call themselves. */
const CONTINUATIONS = new Set(['RunPostTaskCallback', 'RunYieldContinuation']);
const PAINTING = new Set(['PrePaint', 'Paint']);

/** Traces what `act` does to `page`. Chromium only. */
export async function trace(page: Page, act: () => Promise<unknown>): Promise<Traced> {
  await page.tracing.start({ categories: [...CATEGORIES] });
  await act();
  const buffer = await page.tracing.stop();
  // The browser's own format.
  const { traceEvents } = JSON.parse(Buffer.from(buffer ?? []).toString()) as {
    traceEvents: readonly TraceEvent[];
  };
  const whole = mainThread(traceEvents.filter(({ ph }) => ph === 'X'));
  const named = (names: ReadonlySet<string>) =>
    outermost(whole.filter(({ name }) => names.has(name)));
  const scripts = named(SCRIPTS);
  const ours = scripts.filter(({ args }) => args?.data?.url?.startsWith('chrome-extension:'));
  const tasks = named(TASKS);
  const yields = whole.filter(({ name }) => CONTINUATIONS.has(name));
  const holds = (marks: readonly TraceEvent[]) => (task: TraceEvent) =>
    marks.some((mark) => isWithin(mark, task));
  const continued = tasks.filter(holds(yields));
  const holding = tasks.filter(holds([...ours, ...yields]));
  return {
    extension: sum(outermost([...continued, ...ours])),
    longestScript: Math.max(0, ...ours.map(cost)),
    script: sum(scripts),
    extensionTasks: sum(holding),
    longestTask: Math.max(0, ...holding.map(cost)),
    longTasks: holding.filter((task) => cost(task) > LONG_TASK).length,
    tasks: sum(tasks),
    paint: sum(named(PAINTING)),
  };
}

/** The events of the thread on which most scripts ran: others belong to the extension's own pages. */
function mainThread(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const thread = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const times = new Map<string, number>();
  for (const event of events.filter(({ name }) => SCRIPTS.has(name))) {
    times.set(thread(event), (times.get(thread(event)) ?? 0) + cost(event));
  }
  const [busiest] = [...times].sort(([, a], [, b]) => b - a);
  return events.filter((event) => thread(event) === busiest?.[0]);
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

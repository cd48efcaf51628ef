import type { CDPSession, Page, Protocol } from 'puppeteer-core';

/** What a page holds once what is unreachable is gone. */
export interface LeftBehind {
  readonly nodes: number;
  /** In every world of the page. */
  readonly listeners: number;
  /** Observers that live in the world of our scripts; null where we have no world. */
  readonly observers: number | null;
}

const OBSERVERS = [
  'MutationObserver',
  'IntersectionObserver',
  'ResizeObserver',
  'PerformanceObserver',
];

/** Chromium only: its debugging protocol counts what a page cannot see. */
export async function leftBehind(page: Page): Promise<LeftBehind> {
  const session = await page.createCDPSession();
  try {
    const world = await worldOf(session, 'Afterword');
    await session.send('HeapProfiler.collectGarbage');
    const { Nodes = 0, JSEventListeners = 0 } = await page.metrics();
    const observers = world === null ? null : await instances(session, world);
    return { nodes: Nodes, listeners: JSEventListeners, observers };
  } finally {
    await session.detach();
  }
}

/** The context of the extension of this name; null when it never ran on the page. */
async function worldOf(session: CDPSession, name: string): Promise<number | null> {
  const contexts: Protocol.Runtime.ExecutionContextDescription[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
  // Tells of the contexts that are there already before it answers.
  await session.send('Runtime.enable');
  return contexts.find((context) => context.name === name)?.id ?? null;
}

async function instances(session: CDPSession, contextId: number): Promise<number> {
  let count = 0;
  for (const name of OBSERVERS) {
    const { result } = await session.send('Runtime.evaluate', {
      expression: `${name}.prototype`,
      contextId,
    });
    const { objects } = await session.send('Runtime.queryObjects', {
      prototypeObjectId: result.objectId ?? '',
    });
    // An array, and not by value: its length is among its properties.
    const { result: properties } = await session.send('Runtime.getProperties', {
      objectId: objects.objectId ?? '',
      ownProperties: true,
    });
    count += Number(properties.find((property) => property.name === 'length')?.value?.value ?? 0);
  }
  return count;
}

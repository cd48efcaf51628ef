import type { Page } from 'puppeteer-core';

/** What a page's heap holds once what is unreachable is gone, in bytes. */
export interface Heap {
  readonly all: number;
  /** Compiled code and what the engine learns for it: it grows with what has run, up to a bound. */
  readonly code: number;
}

/** The format of V8's heap snapshots: one row of numbers a node. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[], ...unknown[]];
    };
  };
  readonly nodes: readonly number[];
}

/** Takes a heap snapshot of every world of a page. Chromium only. */
export async function measureHeap(page: Page): Promise<Heap> {
  const session = await page.createCDPSession();
  const parts: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => parts.push(chunk));
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  // The browser's own format.
  const { snapshot, nodes } = JSON.parse(parts.join('')) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let all = 0;
  let code = 0;
  for (let row = 0; row < nodes.length; row += fields.length) {
    const bytes = nodes[row + size] ?? 0;
    all += bytes;
    if (types[0][nodes[row + type] ?? 0] === 'code') code += bytes;
  }
  return { all, code };
}

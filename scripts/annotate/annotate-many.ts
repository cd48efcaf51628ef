import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { createPool } from './create-pool.ts';
import { inOrder } from './in-order.ts';
import type { Known } from './known.ts';
import { listFiles } from './list-files.ts';
import type { PageRecord } from './page-record.ts';
import { createProgress } from './progress.ts';
import { recordsOfFiles } from './records-of-files.ts';
import { after, readDone } from './resume.ts';
import { count, emptySummary, formatSummary, type Summary } from './summary.ts';

/**
 * Looks at every page under `inputs` and writes a line for each to `out`, in their order; without `out`
 * to standard output. An `out` that an earlier run began is continued. Progress and totals go to standard error.
 * Throws BadInput for inputs that are not there, and for an `out` that was made from others.
 */
export async function annotateMany(
  inputs: readonly string[],
  out: string | null,
  known: Known,
): Promise<void> {
  const started = performance.now();
  const files = () => listFiles(inputs, out);
  const total = await length(files());
  const { version } = known.matching.knowledgeBase;
  const done = out === null ? { pages: 0, last: null } : await readDone(out, version);
  const records = after(done, recordsOfFiles(files()), out ?? '');
  const progress = createProgress(total, done.pages);
  const output = out === null ? process.stdout : createWriteStream(out, { flags: 'a' });
  try {
    const summary = await writeAll(records, output, known, progress.step);
    progress.stop();
    const seconds = (performance.now() - started) / 1000;
    console.error(formatSummary(summary, done.pages, seconds));
  } finally {
    progress.stop();
    if (output !== process.stdout) {
      output.end();
      await finished(output);
    }
  }
}

/** Looks at each of `records` and writes a line for it to `output`, in their order. */
export async function writeAll(
  records: AsyncIterable<PageRecord>,
  output: Writable,
  known: Known,
  step: () => void = () => undefined,
): Promise<Summary> {
  const pool = createPool(known);
  const summary = emptySummary();
  try {
    for await (const result of inOrder(records, pool.width, pool.run)) {
      // One write per line, each when there is room for it: memory use stays flat.
      if (!output.write(`${result.line}\n`)) await once(output, 'drain');
      count(summary, result);
      step();
    }
  } finally {
    await pool.close();
  }
  return summary;
}

async function length(items: AsyncIterable<unknown>): Promise<number> {
  let length = 0;
  for await (const _ of items) length++;
  return length;
}

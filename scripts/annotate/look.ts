import { workerData } from 'node:worker_threads';
import { annotateRecord } from './annotate-record.ts';
import { createAnnotator } from './create-annotator.ts';
import type { Known } from './known.ts';
import type { PageRecord, PageResult } from './page-record.ts';

// Tinypool hands on what it was given as the second of a pair.
const [, known] = workerData as readonly [unknown, Known];
const annotate = createAnnotator(known);

/** The work of a thread: a page in, its line out. */
export function look(record: PageRecord): Promise<PageResult> {
  return annotateRecord(record, annotate);
}

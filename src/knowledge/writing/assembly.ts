import type { Draft, DraftRelease } from '../../core/writing/draft.ts';
import type { Wanted } from '../import/wanted.ts';
import type { DraftPublisher } from './publishers-of.ts';

export interface AssembleOptions {
  /** ISO day: that of the last check. */
  readonly today: string;
  readonly release: DraftRelease;
  /** What stands where a field is empty; `id` is that of its note, event or source, and empty for the head. */
  fill(wanted: Wanted, id: string): string;
  /** Takes along what no note names. */
  readonly all: boolean;
}

/** What all parts of a base are made of. */
export interface Assembly {
  readonly draft: Draft;
  readonly options: AssembleOptions;
  readonly publishers: ReadonlyMap<string, DraftPublisher>;
  readonly outlet: string;
  readonly articleSource: string;
}

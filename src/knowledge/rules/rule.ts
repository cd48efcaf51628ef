import type { Base, FileLocation } from '../base.ts';

export interface RuleFinding {
  readonly place: FileLocation;
  /** What is wrong, and how to mend it. */
  readonly message: string;
  readonly severity?: 'error' | 'warning';
}

/** One thing that must hold of a knowledge base. */
export interface Rule {
  /** Kebab-case, as messages give it. */
  readonly name: string;
  /** Why it must hold, in one line. */
  readonly reason: string;
  check(base: Base): RuleFinding[];
}

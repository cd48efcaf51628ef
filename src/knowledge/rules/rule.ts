import type { FileLocation, KnowledgeBase } from '../knowledge-base.ts';

/** Something that a rule objects to. Its kinds are told apart by `code`, never by the words of the message. */
export interface RuleFinding<Code extends string> {
  readonly location: FileLocation;
  /** Kebab-case, stable: explanations in other words are chosen by it. */
  readonly code: Code;
  /** What such an explanation gives as $1, $2 …: dates as ISO 8601, counts, words of the base. */
  readonly parameters?: readonly (string | number)[];
  /** What is wrong, and how to mend it. */
  readonly message: string;
  readonly severity?: 'error' | 'warning';
}

/** One thing that must hold of a knowledge base, and the codes of what it finds. */
export interface Rule<Code extends string> {
  /** Kebab-case, as messages give it. */
  readonly name: string;
  /** Why it must hold, in one line. */
  readonly reason: string;
  check(base: KnowledgeBase): RuleFinding<Code>[];
}

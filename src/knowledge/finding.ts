import type { FileCode, KnownCode } from './finding-code.ts';

/** Something in a knowledge base that is wrong or weak, and where. */
export interface Finding {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** Name of the rule, or `form` for what the schema refuses. */
  readonly rule: string;
  readonly code: KnownCode;
  /** What an explanation in other words gives as $1, $2 … */
  readonly parameters?: readonly (string | number)[];
  /** What is wrong, and how to mend it; in English. */
  readonly message: string;
  readonly severity: 'error' | 'warning';
}

/** What stands on one line for a terminal. */
export type LineFinding = Omit<Finding, 'code' | 'parameters'>;

/** One line for a terminal, in the form that editors make a link of. */
export function formatFinding({ file, line, rule, message, severity }: LineFinding): string {
  return `${file}:${line}: ${rule}: ${message}${severity === 'warning' ? ' (warning)' : ''}`;
}

/** Thrown where a knowledge base cannot be read at all, or must not be built from. */
export class KnowledgeError extends Error {
  constructor(readonly findings: readonly Finding[]) {
    super(findings.map(formatFinding).join('\n'));
    this.name = 'KnowledgeError';
  }

  /** Whether a file could not be read at all, as opposed to saying something wrong. */
  get isUnreadable(): boolean {
    return this.findings.some(({ rule }) => rule === READABLE);
  }
}

/** Why a file cannot be read. */
export interface Unreadable extends Pick<Finding, 'message' | 'parameters'> {
  readonly code: FileCode;
}

/** What every reader throws for a file that it cannot read. */
export function unreadable(file: string, line: number, why: Unreadable): KnowledgeError {
  return new KnowledgeError([{ file, line, rule: READABLE, severity: 'error', ...why }]);
}

const READABLE = 'readable';

export const NO_FILE: Unreadable = {
  code: 'file-absent',
  message: 'there is no such file; add it',
};

export const TOO_DEEP: Unreadable = {
  code: 'too-deep',
  message: 'nested too deeply; a knowledge base has lists of entries',
};

/** What a person does with the installed extension in the browser's own settings and questions. */
export interface Manage {
  /**
   * Runs `ask`, which brings up the browser's question about access to `pattern`, and answers it.
   * In Chromium, whose question nobody can press here, "no" leaves it without an answer.
   */
  answerAccess<T>(pattern: string, granted: boolean, ask: () => Promise<T>): Promise<T>;
  /** Takes back what was granted by {@link answerAccess}. */
  revokeAccess(pattern: string): Promise<void>;
  setEnabled(enabled: boolean): Promise<void>;
  remove(): Promise<void>;
  /** Lets the extension into private windows, which starts it anew. */
  allowPrivate(): Promise<void>;
  /** From now on, errors of the extension are written down. */
  watchErrors(): Promise<void>;
  /** Errors that the browser wrote down of the extension's pages, background and scripts. */
  errors(): Promise<readonly string[]>;
}

import type { Words } from './export-words.ts';
import type { TakenPage } from './taken-page.ts';

/** Whose statements these are, which version, how new: every file says it, since it travels without us. */
export function whoseStatements({ knowledgeBase, authors = [] }: TakenPage, { t }: Words): string {
  const { title, version, asOf } = knowledgeBase;
  return authors.length > 0
    ? t('take_statements_by', title, version, asOf, authors.join('; '))
    : t('take_statements', title, version, asOf);
}

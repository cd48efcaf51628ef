import type { ExportWords } from './export-words.ts';
import { authorsOf, type TakenPage } from './taken-page.ts';

/** Whose statements these are, which version, how new: every file says it, since it travels without us. */
export function whoseStatements(page: TakenPage, { t }: ExportWords): string {
  const { title, version, asOf } = page.knowledgeBase;
  const authors = authorsOf(page);
  return authors.length > 0
    ? t('take_statements_by', title, version, asOf, authors.join('; '))
    : t('take_statements', title, version, asOf);
}

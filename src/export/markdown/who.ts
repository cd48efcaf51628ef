import type { Paragraph, RootContent } from 'mdast';
import type { Rating } from '../../core/model/provenance.ts';
import { type EntityStatements, statementGroups } from '../../core/statement-groups.ts';
import type { ExportWords } from '../export-words.ts';
import type { TakenPage } from '../taken-page.ts';
import type { Footnotes } from './footnotes.ts';
import { heading, list, paragraph, quotation, strong } from './mdast-nodes.ts';

/** Who is speaking; nothing on a page that is no article of ours. */
export function whoIsSpeaking(
  page: TakenPage,
  words: ExportWords,
  notes: Footnotes,
): RootContent[] {
  const { article, details } = page;
  const { provenance } = details;
  if (!article || !provenance) return [];
  const { t } = words;
  const { disclaimer } = article;
  const { held, later, undated, notKnown } = statementGroups(provenance);
  return [
    heading(2, t('panel_tab_who')),
    paragraph(provenance.summary),
    ...(disclaimer ? [paragraph(t('panel_disclaimer')), quotation(disclaimer.exact)] : []),
    ...section(t('panel_held', article.published), statements(held, notes)),
    ...section(t('panel_later'), statements(later, notes)),
    ...section(t('panel_undated'), statements(undated, notes)),
    ...section(
      t('panel_ratings'),
      provenance.ratings.map((one) => rating(one, words, notes)),
      t('panel_ratings_not_ours'),
    ),
    ...section(
      t('panel_not_known'),
      notKnown.map((one) => paragraph(one)),
    ),
  ];
}

function section(title: string, items: readonly Paragraph[], lead?: string): RootContent[] {
  if (items.length === 0) return [];
  return [heading(3, title), ...(lead ? [paragraph(lead)] : []), list(items)];
}

function statements(groups: readonly EntityStatements[], notes: Footnotes): Paragraph[] {
  return groups.flatMap(({ entity, statements: all }) =>
    all.map(({ text, asOf, sources }) => {
      const date = asOf ? ` (${asOf})` : '';
      return paragraph(strong(entity.name), `: ${text}${date}`, ...notes.references(sources));
    }),
  );
}

function rating(one: Rating, { t }: ExportWords, notes: Footnotes): Paragraph {
  const { issuer, subject, value, asOf, caveat, sources } = one;
  const text = `${t('panel_rating', issuer, subject, value)} (${asOf})`;
  return paragraph(caveat ? `${text} ${caveat}` : text, ...notes.references(sources));
}

import type { Paragraph, RootContent } from 'mdast';
import type { Provenance, Rating, Statement } from '../../core/model/provenance.ts';
import type { TakenPage } from '../taken-page.ts';
import type { WordKey, Words } from '../words.ts';
import type { Footnotes } from './footnotes.ts';
import { heading, list, paragraph, quotation, strong } from './nodes.ts';

/** Headings, and which statements stand under each: what was known at publication, and what came later. */
const GROUPS = [
  ['panel_held', ['before', 'at']],
  ['panel_later', ['after']],
  ['panel_undated', [null]],
] as const satisfies readonly (readonly [WordKey, readonly Statement['relativeToArticle'][]])[];

/** Who is speaking; nothing on a page that is no article of ours. */
export function whoIsSpeaking(page: TakenPage, words: Words, notes: Footnotes): RootContent[] {
  const { article, details } = page;
  const { provenance } = details;
  if (!article || !provenance) return [];
  const { t } = words;
  const { disclaimer } = article;
  return [
    heading(2, t('panel_tab_who')),
    paragraph(provenance.summary),
    ...(disclaimer ? [paragraph(t('panel_disclaimer')), quotation(disclaimer.exact)] : []),
    ...GROUPS.flatMap(([key, when]) =>
      section(t(key, article.published), statements(provenance, when, notes)),
    ),
    ...section(
      t('panel_ratings'),
      provenance.ratings.map((one) => rating(one, words, notes)),
      t('panel_ratings_not_ours'),
    ),
    ...section(
      t('panel_not_known'),
      provenance.openQuestions.map((question) => paragraph(question)),
    ),
  ];
}

function section(title: string, items: readonly Paragraph[], lead?: string): RootContent[] {
  if (items.length === 0) return [];
  return [heading(3, title), ...(lead ? [paragraph(lead)] : []), list(items)];
}

function statements(
  { entities }: Provenance,
  when: readonly Statement['relativeToArticle'][],
  notes: Footnotes,
): Paragraph[] {
  return entities.flatMap(({ name, statements: all }) =>
    all
      .filter(({ relativeToArticle }) => when.includes(relativeToArticle))
      .map(({ text, asOf, sources }) => {
        const date = asOf ? ` (${asOf})` : '';
        return paragraph(strong(name), `: ${text}${date}`, ...notes.references(sources));
      }),
  );
}

function rating(one: Rating, { t }: Words, notes: Footnotes): Paragraph {
  const { issuer, subject, value, asOf, caveat, sources } = one;
  const text = `${t('panel_rating', issuer, subject, value)} (${asOf})`;
  return paragraph(caveat ? `${text} ${caveat}` : text, ...notes.references(sources));
}

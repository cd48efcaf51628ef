import type { RootContent } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { ExportWords } from '../export-words.ts';
import type { TakenPage } from '../taken-page.ts';
import { whoseStatements } from '../whose.ts';
import { claims, events } from './claims-and-events.ts';
import { Footnotes } from './footnotes.ts';
import { heading, link, paragraph } from './mdast-nodes.ts';
import { whoIsSpeaking } from './who.ts';

/**
 * The notes as a text in Markdown: who is speaking, every claim with its words, every source as a
 * footnote (GFM).
 */
export function footnoted(page: TakenPage, words: ExportWords): string {
  const notes = new Footnotes(page, words);
  const body = [
    ...head(page, words),
    ...whoIsSpeaking(page, words, notes),
    ...claims(page, words, notes),
    ...events(page, notes),
  ];
  return toMarkdown(
    { type: 'root', children: [...body, ...notes.definitions()] },
    { extensions: [gfmFootnoteToMarkdown(), gfmStrikethroughToMarkdown()], bullet: '-' },
  );
}

function head(page: TakenPage, words: ExportWords): RootContent[] {
  const { article, address } = page;
  const { t } = words;
  return [
    heading(1, article ? t('take_title', article.headline) : t('take_title_events')),
    ...(article
      ? [
          paragraph(
            `${article.author}, ${article.publisher}, ${article.published}. `,
            link(article.url),
          ),
        ]
      : []),
    paragraph(`${t('take_page')} `, link(address)),
    paragraph(whoseStatements(page, words)),
  ];
}

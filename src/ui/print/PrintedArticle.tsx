import type { BaseOnPage } from '../../core/model/annotated-page.ts';
import { useMessages } from '../messages/MessagesContext.tsx';
import { printedLine } from './printed-line.ts';
import { type PrintedBlock, type PrintedText, printedPieces } from './printed-text.ts';

interface PrintedArticleProps {
  /** Of the article that the page is; null where it is none of ours. */
  readonly base: BaseOnPage | null;
  readonly printed: PrintedText;
}

/** The page's text with its marks and their numbers, typeset again: a page's line breaks do not survive on paper. */
export function PrintedArticle({ base, printed }: PrintedArticleProps) {
  const { date } = useMessages();
  const article = base?.article;
  return (
    <article lang={base?.knowledgeBase.language}>
      {article && (
        <header>
          <h1>{article.headline}</h1>
          <p class="printed-by">
            {[article.author, article.publisher, date(article.published, 'long')].join(' · ')}
          </p>
          <p class="printed-by">{article.url}</p>
        </header>
      )}
      {printed.blocks.map((block) => (
        <Block key={block.start} block={block} printed={printed} />
      ))}
    </article>
  );
}

const ELEMENTS = { text: 'p', quotation: 'blockquote', heading: 'h2', item: 'p' } as const;

function Block({ block, printed }: { block: PrintedBlock; printed: PrintedText }) {
  const Element = ELEMENTS[block.role];
  return (
    <Element class={block.role}>
      {printedPieces(printed, block).map(({ text, kind, signs }, index) => (
        <span key={index}>
          {kind ? <u style={printedLine(kind)}>{text}</u> : text}
          {signs.length > 0 && <sup>{signs.join(' ')}</sup>}
        </span>
      ))}
    </Element>
  );
}

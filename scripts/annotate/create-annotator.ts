import { approximateSearchFor } from '../../src/core/matching/approximate-search-for.ts';
import { createMentionFinder } from '../../src/core/mentions/find-mentions.ts';
import type { BaseOnPage } from '../../src/core/model/annotated-page.ts';
import { runToEnd } from '../../src/core/run-to-end.ts';
import type { TakenDetails } from '../../src/export/taken-page.ts';
import { eventMarks } from '../../src/page/event-marks.ts';
import { findMarks, type MarkedPage } from '../../src/page/find-marks.ts';
import { dateOfPage } from '../../src/page/page-date.ts';
import { PageText } from '../../src/page/page-text.ts';
import { tagLayout } from '../../src/page/tag-layout.ts';
import { parseHtml } from '../../src/saved/parse-html.ts';
import type { SavedPage } from '../../src/saved/saved-page.ts';
import { Unreadable } from '../../src/saved/unreadable.ts';
import type { Known } from './known.ts';
import { maySpeakOf } from './may-speak-of.ts';

/** What was found on a saved page. */
export interface AnnotatedPage extends MarkedPage {
  readonly file: string;
  /** Address that the page was looked at under; null where none is known. */
  readonly url: string | null;
  /** What a knowledge base on the page says: of its article, or of the events that are mentioned. */
  details(base: BaseOnPage): TakenDetails;
}

/** Looks at `page`, which `file` holds. Throws Unreadable where there is no word on it. */
export type Annotate = (page: SavedPage, file: string) => AnnotatedPage;

/** True where the page is an article that we know, or a copy of one. */
export function isKnownArticle({ bases }: MarkedPage): boolean {
  return bases.some(({ article }) => article);
}

/**
 * Recognise, extract and match, prepared once for any number of pages. Where the words of an article
 * stand in a frame of the page, as archives replay them, the frame is what is annotated.
 */
export function createAnnotator(known: Known): Annotate {
  const finder = createMentionFinder(known.mentions);
  const details = ({ article }: BaseOnPage) =>
    known.details.find((one) => one.article.id === article?.id) ?? known.context;

  const { knowledgeBase } = known.matching;
  const nothing = nothingFound(known);

  function look(saved: SavedPage, file: string): AnnotatedPage {
    const { html, url, frames } = saved;
    // Most pages of an archive are about something else, and parsing is what costs.
    if (known.topic && !maySpeakOf(saved, known.topic)) return { ...nothing, file, url, details };
    const address = url ?? 'about:blank';
    const document = parseHtml(html, address);
    const page = { document, url: address, layout: tagLayout, wantsOthers: true };
    const found = runToEnd(findMarks(page, [known], approximateSearchFor));
    if (found && isKnownArticle(found)) return { ...found, file, url, details };
    const framed = firstArticle([...frames, ...framesOf(document)], file);
    if (framed) return framed;
    if (!found || found.text.text.trim() === '') throw new Unreadable('there are no words in it');
    const published = dateOfPage(document, address);
    const mentions = finder.find(found.text.text, { published });
    const marks = [
      ...found.marks,
      ...eventMarks(mentions, { base: knowledgeBase.id, published }, found.text),
    ];
    return { ...found, marks, file, url, details };
  }

  function firstArticle(frames: readonly SavedPage[], file: string): AnnotatedPage | null {
    for (const frame of frames) {
      try {
        const found = look(frame, file);
        if (isKnownArticle(found)) return found;
      } catch (error) {
        // A frame without words, as most advertisements are.
        if (!(error instanceof Unreadable)) throw error;
      }
    }
    return null;
  }

  return look;
}

/** What is found on a page that names nothing of the subject. */
function nothingFound({ matching, authors }: Known): MarkedPage {
  const text = new PageText(parseHtml('').body, '', []);
  const { knowledgeBase } = matching;
  const bases = [
    { knowledgeBase, ...(authors ? { authors } : {}), recognition: null, article: null },
  ];
  return { bases, marks: [], text, hidden: [], trees: [] };
}

/** Frames that are written into the page itself, as SingleFile does. */
function framesOf(document: Document): SavedPage[] {
  return [...document.querySelectorAll('iframe[srcdoc]')].map((frame) => ({
    url: null,
    html: frame.getAttribute('srcdoc') ?? '',
    frames: [],
  }));
}

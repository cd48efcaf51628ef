import { JSDOM } from 'jsdom';
import { createMentionFinder } from '../../src/core/mentions/find-mentions.ts';
import type { KnowledgeEvent } from '../../src/core/model/event.ts';
import { runToEnd } from '../../src/core/run-to-end.ts';
import { compileContext } from '../../src/knowledge/compiler/compile-details.ts';
import {
  compileMatching,
  compileRecognition,
} from '../../src/knowledge/compiler/compile-matching.ts';
import { eventMarks } from '../../src/page/event-marks.ts';
import { findMarks, type ReadPage } from '../../src/page/find-marks.ts';
import { dateOfPage } from '../../src/page/page-date.ts';
import { tagLayout } from '../../src/page/tag-layout.ts';
import { loadBundled, wordsFor } from '../build/knowledge-plugin.ts';
import { BadInput } from '../lib/bad-input.ts';
import { readHtmlFile } from '../lib/read-html-file.ts';
import { ROOT } from '../lib/root.ts';
import { loadMentionPart } from '../mentions/load-part.ts';

/** What was found on a saved page. */
export interface AnnotatedFile extends ReadPage {
  readonly file: string;
  /** Address that the page was looked at under; null where it names none and none was given. */
  readonly url: string | null;
  readonly events: readonly KnowledgeEvent[];
}

/** Recognise, extract and match a saved page. Throws BadInput for what is no readable HTML file. */
export async function annotateFile(file: string, url: string | null): Promise<AnnotatedFile> {
  const html = await readHtmlFile(file);
  const { document } = new JSDOM(html, url ? { url } : {}).window;
  const base = await loadBundled(ROOT);
  const words = await wordsFor(base);
  const known = { recognition: compileRecognition(base), matching: compileMatching(base, words) };
  const page = { document, url: url ?? 'about:blank', layout: tagLayout };
  const found = runToEnd(findMarks(page, [known]));
  if (!found || found.text.text.trim() === '')
    throw new BadInput(`${file}: there are no words in it`);
  const { events } = compileContext(base);
  const published = dateOfPage(document);
  const finder = createMentionFinder(await loadMentionPart(base));
  const isArticle = found.bases.some(({ article }) => article);
  const mentions = isArticle ? [] : finder.find(found.text.text, { published });
  const { id } = known.matching.knowledgeBase;
  const marks = [...found.marks, ...eventMarks(mentions, id, found.text)];
  return { ...found, marks, file, url, events };
}

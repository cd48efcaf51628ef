import { JSDOM } from 'jsdom';
import { findMentions } from '../../src/core/mentions/find-mentions.ts';
import type { Mention } from '../../src/core/mentions/mention.ts';
import type { KnowledgeEvent } from '../../src/core/model/event.ts';
import type { KnowledgeBaseInfo } from '../../src/core/model/knowledge-base.ts';
import { compileContext } from '../../src/knowledge/compiler/compile-details.ts';
import {
  compileMatching,
  compileRecognition,
} from '../../src/knowledge/compiler/compile-matching.ts';
import { type FoundClaims, findClaims } from '../../src/page/find-claims.ts';
import { yearOfPage } from '../../src/page/page-year.ts';
import { tagLayout } from '../../src/page/tag-layout.ts';
import { loadBundled, wordsFor } from '../build/knowledge-plugin.ts';
import { BadInput } from '../lib/bad-input.ts';
import { readHtmlFile } from '../lib/read-html-file.ts';
import { ROOT } from '../lib/root.ts';

/** What was found on a saved page. */
export interface AnnotatedFile extends FoundClaims {
  readonly file: string;
  /** Address that the page was looked at under; null where it names none and none was given. */
  readonly url: string | null;
  readonly knowledgeBase: KnowledgeBaseInfo;
  readonly mentions: readonly Mention[];
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
  const found = finish(findClaims(page, known));
  if (!found || found.text.text.trim() === '')
    throw new BadInput(`${file}: there are no words in it`);
  const { mentions: rules, events } = compileContext(base);
  const publishedYear = yearOfPage(document);
  const mentions = found.article ? [] : findMentions(found.text.text, rules, { publishedYear });
  const { knowledgeBase } = known.matching;
  return { ...found, file, url, knowledgeBase, mentions, events };
}

function finish<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

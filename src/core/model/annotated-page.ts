import type { Recognition } from '../recognition/recognition.ts';
import type { ArticleHead, KnowledgeBaseInfo } from './knowledge-base.ts';
import type { Mark } from './mark.ts';

/** What a page is to one knowledge base. */
export interface BaseOnPage {
  readonly knowledgeBase: KnowledgeBaseInfo;
  /** Of a base that a reader added: who wrote it, as its file says. Absent for what we bundle. */
  readonly authors?: readonly string[];
  readonly recognition: Recognition | null;
  /** The article that this page is, or is a copy of; null where it is none: then only events are marked. */
  readonly article: ArticleHead | null;
}

/** What is known of a page, by one or more knowledge bases. */
export interface AnnotatedPage<Live = unknown> {
  readonly bases: readonly BaseOnPage[];
  /** Of all bases, bound or orphans; those of one base in the order of its article, or of the text. */
  readonly marks: readonly Mark<Live>[];
}

/** The knowledge base that a mark belongs to. Throws where the page has no such base. */
export function baseOf({ bases }: Pick<AnnotatedPage, 'bases'>, { base }: Pick<Mark, 'base'>) {
  const found = bases.find(({ knowledgeBase }) => knowledgeBase.id === base);
  if (!found) throw new Error(`expected the knowledge base ${base} on this page`);
  return found;
}

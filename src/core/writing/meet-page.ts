import type { Draft, DraftArticle } from './draft.ts';

/**
 * A draft on its page. Of one that was imported the page tells what the file did not know; any other is
 * the same afterwards. `text`: the article's words; empty where the page has none.
 */
export function meetPage(draft: Draft, page: DraftArticle, text: string): Draft {
  if (draft.text !== '' || text === '') return draft;
  const { article, title } = draft;
  const { outlet, language } = page;
  return {
    ...draft,
    text,
    title: title || page.headline,
    article: {
      ...article,
      headline: article.headline || page.headline,
      author: article.author ?? page.author,
      published: article.published ?? page.published,
      publishedAt: article.publishedAt ?? page.publishedAt ?? null,
      outlet,
      language,
    },
  };
}

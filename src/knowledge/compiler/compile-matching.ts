import type {
  ArticleMatching,
  MatchingPart,
  RecognitionPart,
} from '../../core/model/knowledge-base.ts';
import type { MarkTarget } from '../../core/model/mark.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';
import type { WrittenArticle } from '../schema/knowledge-base-schema.ts';
import { spacedWords } from '../spaced-words.ts';
import { compileHead, compileInfo } from './compile-head.ts';
import { compileLexicon } from './compile-lexicon.ts';
import { fingerprintArticle } from './fingerprint-article.ts';
import { prepareArticle } from './prepare-article.ts';
import { targetsOf } from './targets-of.ts';

/** First stage: enough to say whether a page is one of the articles. */
export function compileRecognition(base: KnowledgeBase): RecognitionPart {
  return {
    articles: base.articles.map((article) => {
      const known = fingerprintArticle({
        article: article.id,
        knowledgeBase: base['knowledge-base'].id,
        urls: [article.url, ...article.copies],
        headline: article.headline,
        text: base.texts.get(article.id) ?? '',
      });
      if (!article.fingerprint) return known;
      const { words, shingles } = article.fingerprint;
      return { ...known, words, shingles };
    }),
  };
}

/**
 * Second stage: what is needed to find and mark the words. `words` are those of the knowledge
 * base's language, with their forms and with names; where there is no such list (null) no
 * misspelling is accepted.
 */
export function compileMatching(
  base: KnowledgeBase,
  words: ReadonlySet<string> | null,
): MatchingPart {
  return {
    knowledgeBase: compileInfo(base),
    articles: base.articles.map((article) => compileArticle(base, article, words)),
  };
}

function compileArticle(
  base: KnowledgeBase,
  article: WrittenArticle,
  words: ReadonlySet<string> | null,
): ArticleMatching {
  const targets = targetsOf(base, article);
  const quotes = targets.map(({ selector }) => selector.exact);
  const scripts = words ? [scriptOf(base['knowledge-base'].language)] : [];
  const prepared = prepareArticle(base, article);
  const lexicon = compileLexicon(quotes, words ?? [], scripts, spellingsIn(base, targets));
  return { ...compileHead(base, article), targets, prepared, lexicon };
}

/** The groups of spellings of which these words or those around them have one, as they are shipped. */
function spellingsIn({ lexicon }: KnowledgeBase, targets: readonly MarkTarget[]): string[] {
  const text = spacedWords(targets.flatMap(({ selector }) => Object.values(selector)).join(' '));
  return lexicon.spellings
    .filter((group) => group.some((spelling) => text.includes(` ${spelling} `)))
    .map((group) => group.join('|'));
}

function scriptOf(language: string): 'latin' | 'cyrillic' {
  return /^(ru|be|uk)\b/.test(language) ? 'cyrillic' : 'latin';
}

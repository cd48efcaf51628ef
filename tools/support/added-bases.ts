import type { AddedBase, Addition } from '../../src/extension/added/added-base.ts';
import { compileBase } from '../../src/extension/added/compile-base.ts';
import { describeBase } from '../../src/extension/added/describe-base.ts';
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import type { WrittenClaim } from '../../src/knowledge/schema/claim-schema.ts';
import { loadBundled } from '../build/knowledge-plugin.ts';
import { loadMentionModel } from '../build/load-mention-model.ts';
import { ROOT } from '../lib/root.ts';
import { OTHER_ARTICLE } from '../site/other-texts.ts';

export interface OtherBase {
  readonly id: string;
  readonly title: string;
  readonly authors?: readonly string[];
  readonly claims: readonly Partial<WrittenClaim>[];
  /** Where a correction is asked for; null: nowhere. */
  readonly corrections?: string | null;
  /** Of another article than the bundled one. */
  readonly article?: { readonly url: string; readonly headline: string; readonly text: string };
}

/** A base by somebody else, of the form of the bundled one, as its file would be read. */
export async function otherBase({
  id,
  title,
  authors = [],
  claims,
  corrections = null,
  article,
}: OtherBase): Promise<KnowledgeBase> {
  const bundled = await loadBundled(ROOT);
  const [known] = bundled.articles;
  const [model] = bundled.claims;
  if (!known || !model) throw new Error('the bundled base has an article and claims');
  const { disclaimer: _, ...plain } = known;
  const { url, headline, text } = article ?? {};
  return {
    ...bundled,
    'knowledge-base': {
      ...bundled['knowledge-base'],
      id,
      title,
      authors: [...authors],
      corrections: { address: corrections, send: ['The words that are wrong.'] },
    },
    articles: [{ ...plain, ...(url && headline ? { url, headline, copies: [] } : {}) }],
    claims: claims.map((claim, index) => ({ ...model, id: `other-${index + 1}`, ...claim })),
    texts: text === undefined ? bundled.texts : new Map([[known.id, text]]),
  };
}

/** The same as it lies in the database once it was added. */
export async function additionOf(
  base: KnowledgeBase,
  changes: Partial<Pick<AddedBase, 'mode' | 'hosts' | 'on'>> = {},
): Promise<Omit<Addition, 'original' | 'written'>> {
  const { concepts } = await loadMentionModel();
  const described = describeBase(base, { today: '2026-11-29', version: '0.1.0' });
  return { base: { ...described, ...changes }, compiled: compileBase(base, concepts) };
}

const claim = (exact: string, rest: Partial<WrittenClaim>): Partial<WrittenClaim> => ({
  target: { exact, prefix: '', suffix: '' },
  ...rest,
});

/** Of the article that is bundled too: one claim on words of ours, some on others. */
export async function pivotBase(): Promise<KnowledgeBase> {
  const bundled = await loadBundled(ROOT);
  const words = bundled.claims.slice(1, 4).map(({ target }) => target);
  return otherBase({
    id: 'reading-circle',
    title: 'Reading circle on the pivot',
    authors: ['Vera Example', 'Minsk Reading Circle'],
    corrections: 'https://circle.example/corrections',
    claims: words.map((target, index) => ({
      target,
      kind: index === 1 ? 'opinion' : 'forecast',
      verdict: index === 1 ? 'context' : 'not-tested',
      headline: `What the circle says of it, ${index + 1}.`,
    })),
  });
}

/** Of another article, by itself. */
export function libraryBase(): Promise<KnowledgeBase> {
  return otherBase({
    id: 'libraries',
    title: 'City libraries',
    authors: ['Library Watch'],
    article: {
      url: `https://theduran.com${OTHER_ARTICLE.path}`,
      headline: OTHER_ARTICLE.headline,
      text: OTHER_ARTICLE.paragraphs.map(({ text }) => text).join('\n\n'),
    },
    claims: [
      claim('a new boiler has cut it by almost a third', {
        kind: 'fact',
        verdict: 'supported',
        headline: 'The bill fell by 31 per cent.',
      }),
      claim('A review is planned for the autumn', {
        kind: 'forecast',
        verdict: 'happened',
        headline: 'The review came out in October 2017.',
      }),
    ],
  });
}

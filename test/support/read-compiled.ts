import type { CompiledArticle, CompiledBase } from '../../src/extension/added/added-base.ts';
import { openAdded } from '../../src/extension/added/open-added.ts';

/** All that lies in the database of a compiled base, past the store; null where the base is not there. */
export async function readCompiled(id: string): Promise<CompiledBase | null> {
  const db = await openAdded();
  try {
    const base = await db.get('bases', id);
    if (!base) return null;
    const part = (...key: string[]) => db.get('parts', [id, ...key]);
    const articles: CompiledArticle[] = [];
    for (const { article } of base.fingerprints) {
      const matching = (await part('matching', article)) as CompiledArticle['matching'];
      const claims = (await part('claims', article)) as CompiledArticle['claims'];
      articles.push({ matching, claims });
    }
    const names = ['shared', 'context', 'mentions'] as const;
    const [shared, context, mentions] = await Promise.all(names.map((name) => part(name)));
    return { articles, shared, context, mentions } as CompiledBase;
  } finally {
    db.close();
  }
}

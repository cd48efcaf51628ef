import { mentionModel } from 'virtual:afterword/mentionModel';
import browser from 'webextension-polyfill';
import { logError } from '../../core/log.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { WrittenBase } from '../added/added-base.ts';
import { createAddedStore } from '../added/added-store.ts';
import { compileBase } from '../added/compile-base.ts';
import { describeBase } from '../added/describe-base.ts';
import { listAdded } from './list-added.ts';

/**
 * Recompiles added bases that another version of the extension compiled, from what was checked when
 * they were added. A base that this version cannot compile stays as it is.
 */
export async function recompileAdded(): Promise<void> {
  const { version } = browser.runtime.getManifest();
  const store = createAddedStore();
  for (const { id, compiledBy, addedOn } of await listAdded()) {
    if (compiledBy === version) continue;
    try {
      const written = await store.written(id);
      if (!written) continue;
      const base = asChecked(written);
      const described = describeBase(base, { today: addedOn, version });
      await store.recompile(described, compileBase(base, mentionModel.concepts));
    } catch (error) {
      logError(error, `${id} cannot be compiled anew.`);
    }
  }
}

function asChecked(written: WrittenBase): KnowledgeBase {
  const nowhere = { file: written['knowledge-base'].id, line: 1 };
  return { ...written, texts: new Map(), reviews: [], locationOf: () => nowhere };
}

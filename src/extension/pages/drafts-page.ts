import { logError } from '../../core/log.ts';
import type { Draft } from '../../core/writing/draft.ts';
import type { DraftFinding } from '../../core/writing/draft-finding.ts';
import { type KeptDraft, recordRelease } from '../../core/writing/history.ts';
import { checkDraft } from '../../knowledge/writing/check-draft.ts';
import { type DraftFile, draftFile } from '../../knowledge/writing/draft-file.ts';
import { languageOf } from '../../knowledge/writing/own-words.ts';
import type {
  DraftFailure,
  DraftFault,
  DraftsProps,
  ListedDraft,
} from '../../ui/options/drafts/drafts-props.ts';
import { storageFault } from '../added/storage-fault.ts';
import { createDraftStore, type DraftStore } from '../drafts/draft-store.ts';
import { exportDraft } from '../drafts/export-draft.ts';
import { saveFile } from '../save-file.ts';
import { today } from '../today.ts';
import { askBackground } from './ask.ts';
import { importNotes } from './import-notes-file.ts';

/** The drafts and everything that can be done with them; `onChanged` is called after a change. */
export async function draftsProps(onChanged: () => void): Promise<DraftsProps> {
  const store = createDraftStore();
  const changed = async (id: string) => {
    await askBackground({ type: 'draft-changed', id });
    onChanged();
  };
  return {
    ...(await listDrafts(store)),
    onSaveDraft: (id, as) =>
      orFailure(async () => {
        const kept = await store.get(id);
        if (!kept) return 'unavailable';
        const saved = exportDraft(kept.draft, as);
        if (!saved) return 'unavailable';
        await keepRelease(store, kept, saved.release);
        return { name: saved.name };
      }),
    onTakeDraft: (id) =>
      orFailure(async () => {
        const kept = await store.get(id);
        const file = kept && draftFile(kept.draft, today());
        if (!file) return 'unavailable';
        await keepRelease(store, kept, file.release);
        return new File([file.text], file.name, { type: 'application/json' });
      }),
    onSaveDamaged: (id) =>
      orFailure(async () => {
        const stored = await store.stored(id);
        if (!stored) return 'unavailable';
        const name = `${id}.damaged.json`;
        const json = JSON.stringify(stored, null, 2);
        saveFile(name, new Blob([json], { type: 'application/json;charset=utf-8' }));
        return { name };
      }),
    onRemoveDraft: (id) =>
      orFailure(async () => {
        const removed = await store.remove(id);
        await changed(id);
        if (!removed) return 'unavailable';
        return async () => {
          const isBack = await store.restore(removed).then(
            () => true,
            () => false,
          );
          await changed(id);
          return isBack;
        };
      }),
    async onImportNotes(file) {
      const result = await importNotes(file, store);
      onChanged();
      return result;
    },
  };
}

async function listDrafts(store: DraftStore): Promise<Pick<DraftsProps, 'drafts' | 'damaged'>> {
  try {
    const { drafts, damaged } = await store.list();
    return { drafts: drafts.map(({ draft }) => listed(draft)), damaged };
  } catch (error) {
    // The page says so; the rest of the settings does not depend on it.
    logError(error);
    return { drafts: null, damaged: [] };
  }
}

function listed(draft: Draft): ListedDraft {
  const { id, title, article, notes, changed } = draft;
  const findings = checkDraft(draft, today()).filter(({ severity }) => severity === 'error');
  return {
    id,
    title: title.trim() || article.headline.trim() || article.url,
    language: languageOf(draft),
    url: article.url,
    notes: notes.length,
    changed: changed.slice(0, 10),
    faults: inOrder(draft, findings).map((finding) => faultOf(draft, finding)),
  };
}

/** Groups findings by note, event or source; those about the draft itself come first. */
function inOrder({ notes, events, sources }: Draft, findings: readonly DraftFinding[]) {
  const order = new Map(
    [
      ...notes.map(({ id }) => `note ${id}`),
      ...events.map(({ id }) => `event ${id}`),
      ...sources.map(({ id }) => `source ${id}`),
    ].map((name, index) => [name, index]),
  );
  const rankOf = ({ at }: DraftFinding) => order.get(`${at.part} ${at.id}`) ?? -1;
  return findings.toSorted((one, other) => rankOf(one) - rankOf(other));
}

function faultOf({ notes, events, sources }: Draft, { at, message }: DraftFinding): DraftFault {
  const titles = at.part === 'event' ? events : at.part === 'source' ? sources : [];
  const about =
    notes.find(({ id }) => at.part === 'note' && id === at.id)?.target.exact ??
    titles.find(({ id }) => id === at.id)?.title ??
    '';
  return { part: at.part, about: shortened(about), message };
}

const MOST_CHARACTERS = 60;

function shortened(words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  if (plain.length <= MOST_CHARACTERS) return plain;
  return `${plain.slice(0, MOST_CHARACTERS).replace(/\s+\S*$/, '')}…`;
}

/** Remembers an export, so that the next one is an update of it. */
async function keepRelease(
  store: DraftStore,
  kept: KeptDraft,
  release: DraftFile['release'] | null,
): Promise<void> {
  if (release) await store.keep(recordRelease(kept, release), kept.draft.changed);
}

async function orFailure<Result>(
  task: () => Promise<Result | DraftFailure>,
): Promise<Result | DraftFailure> {
  try {
    return await task();
  } catch (error) {
    logError(error);
    return storageFault(error).reason;
  }
}

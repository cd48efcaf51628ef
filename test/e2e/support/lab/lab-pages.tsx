import type { AddedSummary } from '../../../../src/core/model/added-summary.ts';
import type { Messages } from '../../../../src/ui/messages/create-messages.ts';
import type { AddedProps } from '../../../../src/ui/options/added/added-props.ts';
import type { DraftsProps, ListedDraft } from '../../../../src/ui/options/drafts/drafts-props.ts';
import { Options } from '../../../../src/ui/options/Options.tsx';
import { Popup } from '../../../../src/ui/popup/Popup.tsx';
import type { PageKind } from '../../../../src/ui/popup/popup-state.ts';
import { Welcome } from '../../../../src/ui/welcome/Welcome.tsx';
import { pageReport, popupState } from '../../../support/popup-state.ts';

const nothing = () => undefined;
const WITH_REPORT = ['article', 'copy', 'part', 'subject'];

/** The popup on a page of this kind, as the lab's address names it. */
export function LabPopup({ messages, kind }: { messages: Messages; kind: string }) {
  return (
    <Popup
      diagnostics="Afterword: 0.1.0"
      messages={messages}
      state={popupState({
        // The lab's own address names only kinds that there are.
        kind: kind as PageKind,
        report: WITH_REPORT.includes(kind)
          ? pageReport({
              isArticle: kind !== 'subject',
              missing: 3,
              mentions: kind === 'subject' ? 4 : 0,
            })
          : null,
        site: 'a-rather-long-name.of-a-site.example',
        shortcut: 'Alt+Shift+M',
      })}
      onOpenNotes={nothing}
      onCheck={nothing}
      writing={{ hasDraft: false, sourceOf: null, outcome: 'none' }}
      onWrite={nothing}
      onAddSource={nothing}
      onGrantAccess={nothing}
      onPage={nothing}
      onSite={nothing}
      onEverywhere={nothing}
      onCopiesHere={nothing}
      onCopiesEverywhere={nothing}
      onPrintNotes={nothing}
      onDensity={nothing}
      onOptions={nothing}
    />
  );
}

const LAB_BASE: AddedSummary = {
  id: 'harbour',
  title: 'A rather long title of a knowledge base on the harbour of Portville, 2009–2011',
  authors: ['Portville Archive', 'A. Writer'],
  version: '1.1.0',
  asOf: '2020-06-01',
  language: 'en',
  articles: [{ headline: 'A vote on the harbour', publisher: 'Portville Gazette' }],
  claims: 1204,
  events: 3,
  sources: { newspaper: 3, 'state-media': 2, official: 1 },
  wants: ['gazette.example', 'a-rather-long-name.of-a-site.example'],
  hosts: ['gazette.example'],
  mode: 'sites',
  on: true,
};

const LAB_BASES: AddedProps = {
  own: [{ id: 'own', title: 'Belarus and Russia', version: '1.1.0', asOf: '2026-11-29' }],
  added: [
    { ...LAB_BASE, lacks: [] },
    { ...LAB_BASE, id: 'other', authors: [], mode: 'asked', on: false, lacks: [] },
    { ...LAB_BASE, id: 'third', lacks: ['gazette.example'] },
  ],
  limits: { bases: 50, megabytes: 10 },
  onPrepare: () => ({ result: new Promise(nothing), cancel: nothing }),
  onSwitchBase: nothing,
  onChoice: () => Promise.resolve('done'),
  onSaveBase: () => Promise.resolve(null),
  onRemoveBase: () => Promise.resolve(true),
};

const LAB_DRAFT: ListedDraft = {
  id: 'finished',
  title: 'A rather long title of a draft on the harbour of Portville and what became of it',
  language: 'en',
  url: 'https://gazette.example/2010/harbour/',
  notes: 5,
  changed: '2026-11-29',
  faults: [],
};

const LAB_DRAFTS: DraftsProps = {
  drafts: [
    LAB_DRAFT,
    {
      ...LAB_DRAFT,
      id: 'begun',
      title: 'Begun',
      faults: [
        { part: 'head', about: '', message: { key: 'draft_text_missing', args: [] } },
        {
          part: 'note',
          about: 'The new quay will be open within two years',
          message: { key: 'draft_forecast_later', args: ['2010-03-02'] },
        },
      ],
    },
  ],
  damaged: [{ id: 'torn', title: 'Torn' }],
  onSaveDraft: () => Promise.resolve('full'),
  onSaveDamaged: async () => 'unavailable' as const,
  onTakeDraft: () => Promise.resolve('unavailable'),
  onRemoveDraft: () => Promise.resolve('unavailable'),
  onImportNotes: () => Promise.resolve({ kind: 'not-importable' }),
};

/** The options with every list filled. */
export function LabOptions({ messages }: { messages: Messages }) {
  return (
    <Options
      messages={messages}
      settings={{
        everywhere: true,
        sitesOff: ['a.example', 'b.example'],
        density: 'all',
        kinds: { opinion: false },
        openDelay: 150,
        closeDelay: 300,
        language: 'browser',
        copiesOn: ['https://copies.example'],
        copiesEverywhere: false,
        printNotes: true,
      }}
      outlets={['theduran.com']}
      hasAccess={false}
      shortcuts={[
        { label: 'Open the notes', keys: 'Alt+Shift+M' },
        { label: 'Next note', keys: '' },
      ]}
      version="0.0.0"
      bases={LAB_BASES}
      drafts={LAB_DRAFTS}
      onChange={nothing}
      onGrantAccess={nothing}
      onCopiesEverywhere={nothing}
      onRemoveOrigin={nothing}
      exportText={() => '{}'}
      onImport={() => Promise.resolve(false)}
      onSaveFile={() => 'afterword-settings.json'}
      onLoadFile={() => Promise.resolve(false)}
      onReset={nothing}
    />
  );
}

export function LabWelcome({ messages }: { messages: Messages }) {
  return (
    <Welcome
      messages={messages}
      articleUrl="https://theduran.com/belarus-pivot-russia/"
      outlets={['theduran.com']}
      hasAccess={false}
      onGrantAccess={nothing}
      onOptions={nothing}
    />
  );
}

import type { Messages } from '../../../../src/ui/messages/messages.ts';
import { Options } from '../../../../src/ui/options/Options.tsx';
import { Popup } from '../../../../src/ui/popup/Popup.tsx';
import type { PageKind } from '../../../../src/ui/popup/popup-state.ts';
import { Welcome } from '../../../../src/ui/welcome/Welcome.tsx';

const nothing = () => undefined;
const WITH_REPORT = ['article', 'copy', 'part', 'subject'];

/** The popup on a page of this kind, as the lab's address names it. */
export function LabPopup({ messages, kind }: { messages: Messages; kind: string }) {
  const hasReport = WITH_REPORT.includes(kind);
  return (
    <Popup
      diagnostics="Afterword: 0.1.0"
      messages={messages}
      state={{
        // The lab's own address names only kinds that there are.
        kind: kind as PageKind,
        report: hasReport
          ? {
              on: true,
              recognition: null,
              isArticle: kind !== 'subject',
              notes: 79,
              forecasts: 19,
              missing: 3,
              altered: 1,
              mentions: kind === 'subject' ? 4 : 0,
              asOf: '2026-11-25',
              faults: {},
            }
          : null,
        site: 'a-rather-long-name.of-a-site.example',
        isOutlet: false,
        lacksAccess: false,
        siteOn: true,
        everywhere: true,
        pageOff: false,
        copiesHere: false,
        copiesEverywhere: false,
        printNotes: false,
        density: 'all',
        shortcut: 'Alt+Shift+M',
      }}
      onOpenNotes={nothing}
      onCheck={nothing}
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
      hasAccess={false}
      shortcuts={[
        { label: 'Open the notes', keys: 'Alt+Shift+M' },
        { label: 'Next note', keys: '' },
      ]}
      version="0.0.0"
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
      hasAccess={false}
      onGrantAccess={nothing}
      onOptions={nothing}
    />
  );
}

import { data } from 'virtual:lab/data';
import { words } from 'virtual:lab/words';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { createMessages } from '../../../../src/ui/messages/messages.ts';
import ownPage from '../../../../src/ui/options/own-page.css?inline';
import type { OverlayModel, PanelTab } from '../../../../src/ui/overlay-model.ts';
import { Panel } from '../../../../src/ui/panel/Panel.tsx';
import { panelCss } from '../../../../src/ui/panel/panel-css.ts';
import popup from '../../../../src/ui/popup/popup.css?inline';
import { ownPageCss } from '../../../../src/ui/styles/own-page-css.ts';
import welcome from '../../../../src/ui/welcome/welcome.css?inline';
import { LabOptions, LabPopup, LabWelcome } from './lab-pages.tsx';

/** `#claims`, `#timeline-dark-ru`, `#event`: a surface, then how it is shown. */
const [surface = 'who', ...how] = location.hash.slice(1).split('-');
const locale = how.find((word) => word in words) ?? 'en';
const messages = createMessages(locale, words[locale]);
const { details, context } = data;
const words404 = { range: () => null };

/** The real data, with two claims that this copy lacks and one that it words differently. */
function labModel(): OverlayModel {
  const all = details.claims.map((claim, index) => ({
    number: index + 1,
    claim,
    difference: [],
    ...words404,
  }));
  return {
    knowledgeBase: details.knowledgeBase,
    recognition: null,
    article: surface === 'event' ? null : details.article,
    notes:
      surface === 'event'
        ? []
        : all.slice(3).map((note) => ({ ...note, status: 'exact' as const })),
    missing: all.slice(0, 3).map((note, index) => ({
      ...note,
      status: (['absent', 'altered', 'ambiguous'] as const)[index] ?? 'absent',
      difference:
        index === 1
          ? [{ claim: 'on the brink of', page: 'far from', span: { start: 0, end: 8 } }]
          : [],
    })),
    disclaimer: words404,
    mentions:
      surface === 'event'
        ? context.mentions
            .slice(0, 3)
            .map(({ event }, index) => ({ number: index + 1, event, ...words404 }))
        : [],
    root: () => document.body,
    drawsLines: false,
    headline: () => null,
    byline: () => null,
    density: 'differs-and-forecasts',
    chipCollapsed: false,
    printNotes: false,
    delays: { open: 150, close: 300 },
  };
}

function Lab() {
  const [tab, setTab] = useState<PanelTab>(
    (['who', 'claims', 'timeline', 'about'] as const).find((name) => name === surface) ??
      'timeline',
  );
  const isEvent = surface === 'event';
  return (
    <main class="lab-frame">
      <h1 class="hidden-text">Lab</h1>
      <Panel
        model={labModel()}
        details={isEvent ? { state: 'loading' } : { state: 'ready', value: details }}
        context={isEvent ? { state: 'ready', value: context } : null}
        tab={tab}
        onTab={setTab}
        openNote={isEvent ? 1 : 5}
        onShowNote={() => undefined}
        onShowDisclaimer={() => undefined}
        onClose={() => undefined}
        onDensity={() => undefined}
        host={{
          details: async () => details,
          context: async () => context,
          highlight: () => undefined,
          setDensity: () => undefined,
          setChipCollapsed: () => undefined,
          turnOff: () => undefined,
          openOptions: () => undefined,
        }}
        messages={messages}
      />
    </main>
  );
}

function Surface() {
  if (surface === 'popup') return <LabPopup messages={messages} kind={how[0] ?? 'article'} />;
  if (surface === 'options') return <LabOptions messages={messages} />;
  if (surface === 'welcome') return <LabWelcome messages={messages} />;
  return <Lab />;
}

document.documentElement.lang = locale;
document.body.className = how.includes('dark') ? 'aw dark' : 'aw';
const sheet = new CSSStyleSheet();
sheet.replaceSync(
  [
    ownPageCss,
    panelCss,
    popup,
    ownPage,
    welcome,
    'body { margin: 0; background: var(--aw-paper); }',
    '.lab-frame { width: min(440px, 100vw); height: 100vh; margin-inline-start: auto; }',
  ].join(''),
);
document.adoptedStyleSheets = [sheet];
render(<Surface />, document.body);

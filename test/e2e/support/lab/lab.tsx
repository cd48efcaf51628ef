import { data } from 'virtual:lab/data';
import { words } from 'virtual:lab/words';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import type { BaseOnPage } from '../../../../src/core/model/annotated-page.ts';
import type { Mark } from '../../../../src/core/model/mark.ts';
import { choosePalette } from '../../../../src/ui/marks/choose-palette.ts';
import { createMessages } from '../../../../src/ui/messages/create-messages.ts';
import added from '../../../../src/ui/options/added/added.css?inline';
import ownPage from '../../../../src/ui/options/own-page.css?inline';
import type { OverlayModel, PanelTab } from '../../../../src/ui/overlay-model.ts';
import { Panel } from '../../../../src/ui/panel/Panel.tsx';
import { panelCss } from '../../../../src/ui/panel/panel-css.ts';
import popup from '../../../../src/ui/popup/popup.css?inline';
import { ownPageCss } from '../../../../src/ui/styles/own-page-css.ts';
import welcome from '../../../../src/ui/welcome/welcome.css?inline';
import writerForm from '../../../../src/ui/writer/form.css?inline';
import writer from '../../../../src/ui/writer/writer.css?inline';
import { LabOptions, LabPopup, LabWelcome } from './lab-pages.tsx';
import { LabWriter } from './lab-writer.tsx';

/** `#claims`, `#timeline-dark-ru`, `#event`: a surface, then how it is shown. */
const [surface = 'who', ...how] = location.hash.slice(1).split('-');
const locale = how.find((word) => word in words) ?? 'en';
const messages = createMessages(locale, words[locale]);
const { details, context } = data;
const isEvent = surface === 'event';
const ON_PAGE: BaseOnPage = {
  knowledgeBase: details.knowledgeBase,
  recognition: null,
  article: isEvent ? null : details.article,
};

/** The real data, with two claims that this copy lacks and one that it words differently. */
function labMarks(): Mark<Range>[] {
  const shared = {
    base: ON_PAGE.knowledgeBase.id,
    evidence: null,
    difference: [],
    range: () => null,
    pieces: () => [],
  };
  if (isEvent) {
    return context.events.slice(0, 3).map(({ id }, index) => ({
      ...shared,
      key: id,
      id,
      kind: 'event',
      number: index + 1,
      selector: null,
      verdict: null,
      headline: '',
      status: 'exact',
      span: { start: 0, end: 1 },
    }));
  }
  return details.claims.map(({ id, kind, selector, verdict, headline }, index) => ({
    ...shared,
    key: id,
    id,
    kind,
    selector,
    verdict,
    headline,
    number: index + 1,
    status: (['absent', 'altered', 'ambiguous'] as const)[index] ?? 'exact',
    span: { start: index, end: index + 1 },
    difference:
      index === 1
        ? [{ claim: 'on the brink of', page: 'far from', span: { start: 0, end: 8 } }]
        : [],
  }));
}

const MODEL: OverlayModel = {
  bases: [ON_PAGE],
  marks: labMarks(),
  landmarks: {
    headline: null,
    byline: null,
    column: document.body,
    background: [255, 255, 255],
  },
  palette: choosePalette([255, 255, 255]),
  drawsLines: false,
  density: 'differs-and-forecasts',
  kinds: {},
  chipCollapsed: false,
  printNotes: false,
  delays: { open: 150, close: 300 },
};

function Lab() {
  const [tab, setTab] = useState<PanelTab>(
    (['who', 'claims', 'timeline', 'about'] as const).find((name) => name === surface) ??
      'timeline',
  );
  return (
    <main class="lab-frame">
      <h1 class="hidden-text">Lab</h1>
      <Panel
        model={MODEL}
        base={ON_PAGE}
        details={{ state: 'ready', value: isEvent ? context : details }}
        tab={tab}
        onBase={() => undefined}
        onTab={setTab}
        openMark={MODEL.marks[isEvent ? 0 : 4]?.key ?? null}
        onShowNote={() => undefined}
        onGoTo={() => undefined}
        onClose={() => undefined}
        onDensity={() => undefined}
        host={{
          report: () => undefined,
          takeAlong: async () => 'afterword.md',
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
  if (surface === 'writer') return <LabWriter messages={messages} form={how[0] ?? 'list'} />;
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
    added,
    welcome,
    writer,
    writerForm,
    '.lab-writer { position: static; display: flex; flex-direction: column; width: 100%; height: 100%; }',
    'body { margin: 0; background: var(--aw-paper); }',
    '.lab-frame { width: min(440px, 100vw); height: 100vh; margin-inline-start: auto; }',
  ].join(''),
);
document.adoptedStyleSheets = [sheet];
render(<Surface />, document.body);

import type { Messages } from '../messages/create-messages.ts';
import { MessagesContext } from '../messages/MessagesContext.tsx';
import { Brand } from '../parts/Brand.tsx';
import { AddedHere } from './AddedHere.tsx';
import { MarksKey } from './MarksKey.tsx';
import { PopupSwitches } from './PopupSwitches.tsx';
import { pageHints, pageSentence } from './page-sentences.ts';
import type { PopupProps } from './popup-props.ts';
import type { PopupState } from './popup-state.ts';
import { WriteNotes } from './WriteNotes.tsx';

/** What this page is, one thing to do, the switches, and a key to the marks. */
export function Popup(props: PopupProps) {
  const { state, messages } = props;
  const hints = pageHints(state, messages);
  return (
    <MessagesContext.Provider value={messages}>
      <main class="popup">
        <div class="popup-in">
          <h1 class="popup-name">
            <Brand />
            <span class="sc">{messages.t('ext_name')}</span>
          </h1>
          <div role="status">
            <p class="lede">{pageSentence(state, messages)}</p>
            {hints.length > 0 && <p class="sub">{hints.join(' ')}</p>}
          </div>
          <AddedHere added={state.report?.on ? state.report.added : []} />
          <MainButton {...props} />
          <OfferAccess {...props} />
          <WriteNotes {...props} />
          <PopupSwitches {...props} />
        </div>
        <MarksKey />
      </main>
    </MessagesContext.Provider>
  );
}

/** The one thing to do here. Renders nothing if there is nothing to do. */
function MainButton({ state, messages, onOpenNotes, onCheck, onGrantAccess }: PopupProps) {
  const { kind, report, shortcut, pageOff } = state;
  if (pageOff) return null;
  if (kind === 'needs-access') {
    return <Cta label={grantAccess(state, messages)} onClick={onGrantAccess} />;
  }
  if (kind === 'not-reviewed' || kind === 'unknown' || kind === 'switched-off') {
    return <Cta label={messages.t('popup_check')} shortcut={shortcut} onClick={onCheck} />;
  }
  const hasNotes =
    report?.on && (report.isArticle || report.mentions > 0 || report.added.length > 0);
  if (!hasNotes) return null;
  return <Cta label={messages.t('popup_open_notes')} shortcut={shortcut} onClick={onOpenNotes} />;
}

/** Firefox runs the notes at a press of the button, even where it lets nothing run by itself. */
function OfferAccess({ state, messages, onGrantAccess }: PopupProps) {
  if (!state.lacksAccess || state.kind === 'needs-access' || !state.report?.on) return null;
  return (
    <div class="offer">
      <p class="sub">{messages.t('popup_only_pressed')}</p>
      <button type="button" class="plain-button" onClick={onGrantAccess}>
        {grantAccess(state, messages)}
      </button>
    </div>
  );
}

function grantAccess({ outlets }: PopupState, { t, list }: Messages): string {
  return t('popup_grant_access', list(outlets));
}

interface CtaProps {
  readonly label: string;
  readonly shortcut?: string | null;
  onClick(): void;
}

function Cta({ label, shortcut, onClick }: CtaProps) {
  return (
    <button type="button" class="cta" aria-keyshortcuts={shortcut ?? undefined} onClick={onClick}>
      <span>{label}</span>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: it takes no focus. */}
      {shortcut && <kbd aria-hidden="true">{shortcut.split('+').join(' + ')}</kbd>}
    </button>
  );
}

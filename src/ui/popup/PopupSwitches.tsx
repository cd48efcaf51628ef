import { useState } from 'preact/hooks';
import { useMessages } from '../messages/MessagesContext.tsx';
import { DensityChoice } from '../parts/DensityChoice.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Switch } from '../parts/Switch.tsx';
import { CopyDiagnostics } from './CopyDiagnostics.tsx';
import type { PopupProps } from './popup-props.ts';

/** Notes on this page, site, everywhere; copies, print and density behind one fold. */
export function PopupSwitches(props: PopupProps) {
  const { state, onPage, onSite, onEverywhere, onOptions } = props;
  const { t } = useMessages();
  const [open, setOpen] = useState(false);
  return (
    <>
      <div class="switches">
        {(state.report || state.pageOff) && (
          <Switch label={t('popup_switch_page')} on={!state.pageOff} onChange={onPage} />
        )}
        {state.site && (
          <Switch label={t('popup_switch_site', state.site)} on={state.siteOn} onChange={onSite} />
        )}
        <Switch
          label={t('popup_switch_everywhere')}
          on={state.everywhere}
          onChange={onEverywhere}
        />
      </div>
      <div class="popup-more">
        <button type="button" class="fold" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon name={open ? 'unfolded' : 'folded'} size={10} />
          {t('popup_more')}
        </button>
        <button type="button" class="link small-link" onClick={onOptions}>
          {t('popup_options')}
        </button>
      </div>
      {open && <MoreSwitches {...props} />}
    </>
  );
}

function MoreSwitches(props: PopupProps) {
  const { state, onCopiesHere, onCopiesEverywhere, onPrintNotes, onDensity } = props;
  const { t } = useMessages();
  const { site, isOutlet, copiesEverywhere } = state;
  return (
    <div class="switches">
      {site && !isOutlet && !copiesEverywhere && (
        <Switch
          label={t('popup_copies_here', site)}
          hint={t('popup_copies_here_hint')}
          on={state.copiesHere}
          onChange={onCopiesHere}
        />
      )}
      <Switch
        label={t('popup_copies_everywhere')}
        hint={t(copiesEverywhere ? 'popup_copies_everywhere_on' : 'popup_copies_everywhere_hint')}
        on={copiesEverywhere}
        onChange={onCopiesEverywhere}
      />
      <Switch label={t('popup_print')} on={state.printNotes} onChange={onPrintNotes} />
      <DensityChoice density={state.density} name="aw-popup-density" onDensity={onDensity} />
      <CopyDiagnostics text={props.diagnostics} />
    </div>
  );
}

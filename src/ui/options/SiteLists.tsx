import { useMessages } from '../messages/MessagesContext.tsx';
import { Switch } from '../parts/Switch.tsx';
import type { OptionsProps } from './options-props.ts';

/** Sites switched off, sites on which copies are recognised, and every page. */
export function SiteLists(props: OptionsProps) {
  const { settings, outlets, hasAccess, onChange, onGrantAccess } = props;
  const { onRemoveOrigin, onCopiesEverywhere } = props;
  const { t, list } = useMessages();
  return (
    <>
      {!hasAccess && (
        <div class="access">
          <p>{t('popup_needs_access_hint', list(outlets))}</p>
          <button type="button" class="plain-button" onClick={onGrantAccess}>
            {t('popup_grant_access', list(outlets))}
          </button>
        </div>
      )}
      <Sites
        heading={t('options_sites_off')}
        none={t('options_no_sites_off')}
        sites={settings.sitesOff}
        onRemove={(site) =>
          onChange({ sitesOff: settings.sitesOff.filter((other) => other !== site) })
        }
      />
      <Sites
        heading={t('options_copies_on')}
        none={t('options_no_copies_on')}
        sites={settings.copiesOn}
        onRemove={onRemoveOrigin}
      />
      <Switch
        label={t('popup_copies_everywhere')}
        hint={t(
          settings.copiesEverywhere ? 'popup_copies_everywhere_on' : 'popup_copies_everywhere_hint',
        )}
        on={settings.copiesEverywhere}
        onChange={onCopiesEverywhere}
      />
    </>
  );
}

interface SitesProps {
  readonly heading: string;
  readonly none: string;
  readonly sites: readonly string[];
  onRemove(site: string): void;
}

function Sites({ heading, none, sites, onRemove }: SitesProps) {
  const { t } = useMessages();
  return (
    <div class="sites">
      <h3>{heading}</h3>
      {sites.length === 0 && <p class="quiet">{none}</p>}
      <ul>
        {sites.map((site) => (
          <li key={site}>
            <span>{site}</span>
            <button
              type="button"
              class="link small-link"
              aria-label={t('options_remove_site', site)}
              onClick={() => onRemove(site)}
            >
              {t('options_remove')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

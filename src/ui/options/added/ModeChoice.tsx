import type { AddChoice } from '../../../core/model/added-summary.ts';
import { useMessages } from '../../messages/MessagesContext.tsx';
import { useElementId } from '../../parts/use-element-id.ts';
import { ADDED_MODES_SHOWN } from './mode-labels.ts';

interface ModeChoiceProps {
  readonly wants: readonly string[];
  readonly choice: AddChoice;
  onChoice(choice: AddChoice): void;
}

/** When a base may check a page: by itself on some of its sites, or only when the reader asks. */
export function ModeChoice({ wants, choice, onChoice }: ModeChoiceProps) {
  const { t } = useMessages();
  const name = useElementId();
  const { mode, hosts } = choice;
  const setHost = (host: string, isChosen: boolean) =>
    onChoice({
      mode,
      hosts: wants.filter((one) => (one === host ? isChosen : hosts.includes(one))),
    });
  return (
    <fieldset class="modes">
      <legend>{t('added_when')}</legend>
      {ADDED_MODES_SHOWN.map(([one, label]) => (
        <label key={one}>
          <input
            type="radio"
            name={name}
            checked={one === mode}
            disabled={one === 'sites' && wants.length === 0}
            onChange={() => onChoice({ mode: one, hosts: hosts.length === 0 ? wants : hosts })}
          />
          {t(label)}
        </label>
      ))}
      <ul class="hosts">
        {wants.map((host) => (
          <li key={host}>
            <label>
              <input
                type="checkbox"
                checked={hosts.includes(host)}
                disabled={mode !== 'sites'}
                onChange={({ currentTarget }) => setHost(host, currentTarget.checked)}
              />
              <bdi>{host}</bdi>
            </label>
          </li>
        ))}
      </ul>
      <p class="quiet">{t(wants.length > 0 ? 'added_mode_sites_hint' : 'added_no_sites')}</p>
    </fieldset>
  );
}

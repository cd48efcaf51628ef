import { useMessages } from '../messages/MessagesContext.tsx';
import type { OptionsProps } from './options-props.ts';

/** Longest delay that makes sense, in milliseconds; stored values are limited to it too. */
const LONGEST = 2000;

/** How long the pointer must rest before a note opens, and how long a note stays after it leaves. */
export function Delays({ settings, onChange }: Pick<OptionsProps, 'settings' | 'onChange'>) {
  const { t } = useMessages();
  return (
    <>
      <Delay
        label={t('options_open_delay')}
        value={settings.openDelay}
        onValue={(openDelay) => onChange({ openDelay })}
      />
      <Delay
        label={t('options_close_delay')}
        value={settings.closeDelay}
        onValue={(closeDelay) => onChange({ closeDelay })}
      />
    </>
  );
}

interface DelayProps {
  readonly label: string;
  readonly value: number;
  onValue(value: number): void;
}

function Delay({ label, value, onValue }: DelayProps) {
  const { t } = useMessages();
  return (
    <label class="field">
      <span>{label}</span>
      <span class="delay">
        <input
          type="number"
          min={0}
          max={LONGEST}
          step={50}
          value={value}
          onChange={({ currentTarget }) => {
            const ms = Math.round(currentTarget.valueAsNumber);
            if (ms >= 0 && ms <= LONGEST) onValue(ms);
            else currentTarget.value = String(value);
          }}
        />{' '}
        {t('options_milliseconds')}
      </span>
    </label>
  );
}

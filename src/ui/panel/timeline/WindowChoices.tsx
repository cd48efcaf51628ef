import type { YearInterval } from '../../../core/dates/edtf-interval.ts';
import { useMessages } from '../../messages/MessagesContext.tsx';
import { isSameWindow, type WindowChoice } from './window-choices.ts';

interface WindowChoicesProps {
  readonly choices: readonly WindowChoice[];
  readonly window: YearInterval;
  onWindow(window: YearInterval): void;
}

/** "2015–2017 · Since the article · All years": each one press. */
export function WindowChoices({ choices, window, onWindow }: WindowChoicesProps) {
  const { t } = useMessages();
  const label = ({ name, window: { start, end } }: WindowChoice) => {
    if (name === 'before') return `${Math.floor(start)}–${Math.ceil(end) - 1}`;
    return t(name === 'after' ? 'panel_window_after' : 'panel_window_all');
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand on this line.
    <div class="windows" role="group" aria-label={t('panel_window')}>
      {choices.map((choice) => (
        <button
          key={choice.name}
          type="button"
          aria-pressed={isSameWindow(choice.window, window)}
          onClick={() => onWindow(choice.window)}
        >
          {label(choice)}
        </button>
      ))}
    </div>
  );
}

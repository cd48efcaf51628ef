import { useMessages } from '../messages/MessagesContext.tsx';
import { Icon } from '../parts/Icon.tsx';

export interface ChipHintProps {
  readonly words: string;
  /** Absent if no speaker is known, or the chip itself asks the question. */
  onWho?: (() => void) | undefined;
  /** Absent if there is no more room. */
  onUnfold?: (() => void) | undefined;
}

/** What the chip leaves out, visible while pointer or keyboard focus is on it. */
export function ChipHint({ words, onWho, onUnfold }: ChipHintProps) {
  const { t } = useMessages();
  return (
    <div class="chip-hint">
      <span class="lining">{words}</span>
      {onWho && (
        <button type="button" class="link" onClick={onWho}>
          {t('chip_who')}
        </button>
      )}
      {onUnfold && (
        <button
          type="button"
          class="chip-fold"
          aria-label={t('chip_expand')}
          title={t('chip_expand')}
          onClick={onUnfold}
        >
          <Icon name="previous" size={9} />
        </button>
      )}
    </div>
  );
}

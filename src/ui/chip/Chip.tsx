import type { Ref } from 'preact';
import { boxStyle } from '../margin/box-style.ts';
import { useMessages } from '../messages/MessagesContext.tsx';
import type { OverlayModel } from '../overlay-model.ts';
import { Brand } from '../parts/Brand.tsx';
import { Icon } from '../parts/Icon.tsx';
import { chipWords } from './chip-words.ts';
import type { ChipPlace } from './place-chip.ts';

export interface ChipProps {
  readonly model: OverlayModel;
  readonly place: ChipPlace;
  readonly elementRef: Ref<HTMLDivElement | null>;
  onOpen(): void;
  onWho(): void;
  onCollapse(collapsed: boolean): void;
}

/** What was found, in one line of words near the headline, and the way to who is speaking. */
export function Chip({ model, place, elementRef, onOpen, onWho, onCollapse }: ChipProps) {
  const messages = useMessages();
  const { t } = messages;
  const words = chipWords(model, messages);
  const small = model.chipCollapsed || place.form !== 'words';
  const style = place.form === 'corner' ? {} : boxStyle({ left: place.left, top: place.top });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form, and brings its own look.
    <div
      ref={elementRef}
      role="group"
      aria-label={t('chip_label')}
      class={`chip ${place.form}${small ? ' small' : ''}${place.away ? ' away' : ''}`}
      style={style}
    >
      <button
        type="button"
        class="chip-sign"
        aria-label={model.chipCollapsed ? t('chip_expand') : `${words}. ${t('chip_open')}`}
        title={small ? words : t('chip_open')}
        onClick={() =>
          model.chipCollapsed && place.form === 'words' ? onCollapse(false) : onOpen()
        }
      >
        <Brand />
        {!small && <span class="lining">{words}</span>}
      </button>
      {!small && (
        <>
          {model.article && (
            <button type="button" class="link who" onClick={onWho}>
              {t('chip_who')}
            </button>
          )}
          <button
            type="button"
            class="chip-fold"
            aria-label={t('chip_collapse')}
            title={t('chip_collapse')}
            onClick={() => onCollapse(true)}
          >
            <Icon name="next" size={9} />
          </button>
        </>
      )}
    </div>
  );
}

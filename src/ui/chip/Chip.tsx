import type { Ref } from 'preact';
import { boxStyle } from '../margin/box-style.ts';
import { useMessages } from '../messages/MessagesContext.tsx';
import type { OverlayModel } from '../overlay-model.ts';
import { Brand } from '../parts/Brand.tsx';
import { Icon } from '../parts/Icon.tsx';
import { ChipHint } from './ChipHint.tsx';
import { ChipRuler } from './ChipRuler.tsx';
import { chipWords } from './chip-words.ts';
import type { ChipPosition } from './place-chip.ts';

export interface ChipProps {
  readonly model: OverlayModel;
  readonly position: ChipPosition;
  readonly rulerRef: Ref<HTMLDivElement | null>;
  onOpen(): void;
  onWho(): void;
  onCollapse(collapsed: boolean): void;
}

/** Says near the headline what was found, in as many words as there is room for, and leads to who is speaking. */
export function Chip({ model, position, rulerRef, onOpen, onWho, onCollapse }: ChipProps) {
  const messages = useMessages();
  const { t } = messages;
  const { words, brief } = chipWords(model, messages);
  const { form } = position;
  const who = model.bases.some(({ article }) => article) ? t('chip_who') : null;
  const counted = { words, brief, who: null, sign: null }[form];
  const isSign = form === 'sign';
  const classes = ['chip chip-look', form, position.corner && 'corner', position.away && 'away'];
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form, and brings its own look. */}
      <div
        role="group"
        aria-label={t('chip_label')}
        class={[...classes, position.opensRight && 'opens-right'].filter(Boolean).join(' ')}
        style={
          position.corner
            ? { bottom: `${position.bottom}px` }
            : boxStyle({ left: position.left, top: position.top })
        }
      >
        <button
          type="button"
          class="chip-sign"
          aria-label={isSign && who ? `${who} ${words}` : `${words}. ${t('chip_open')}`}
          onClick={isSign && who ? onWho : onOpen}
        >
          <Brand />
          {counted !== null && <span class="lining">{counted}</span>}
        </button>
        {!isSign && who && (
          <button type="button" class="link who" onClick={onWho}>
            {who}
          </button>
        )}
        {!isSign && (
          <button
            type="button"
            class="chip-fold"
            aria-label={t('chip_collapse')}
            title={t('chip_collapse')}
            onClick={() => onCollapse(true)}
          >
            <Icon name="next" size={9} />
          </button>
        )}
        {counted !== words && (
          <ChipHint
            words={words}
            onWho={isSign && who ? onWho : undefined}
            onUnfold={model.chipCollapsed ? () => onCollapse(false) : undefined}
          />
        )}
      </div>
      <ChipRuler
        elementRef={rulerRef}
        forms={[
          ['words', { counted: words, who }],
          ...(brief === words ? [] : [['brief', { counted: brief, who }] as const]),
          ...(who ? [['who', { counted: null, who }] as const] : []),
        ]}
      />
    </>
  );
}

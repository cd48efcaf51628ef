import { useEffect, useRef } from 'preact/hooks';
import { useMessages } from '../../messages/MessagesContext.tsx';
import type { MessageKey } from '../../messages/table.ts';
import type { AddedProps, Refusal } from './added-props.ts';
import { Findings } from './Findings.tsx';
import { ReadyBase } from './ReadyBase.tsx';
import type { Adding } from './use-adding.ts';

interface AddResultProps extends Pick<Adding, 'state' | 'add' | 'end'> {
  readonly limits: AddedProps['limits'];
  /** Starts a draft from a file of another program's notes. */
  onNotes(file: File): void;
}

/** The result for the last file chosen: its progress, its errors, or its contents. */
export function AddResult({ state, add, end, limits, onNotes }: AddResultProps) {
  const { t } = useMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  const prepared = state.at === 'answer' ? state.prepared : null;
  // A check may take seconds; its result is announced and scrolled to, not the button that started it.
  useEffect(() => {
    if (prepared) heading.current?.focus();
  }, [prepared]);
  if (state.at === 'idle') return null;
  if (state.at === 'working') {
    return (
      <div class="adding" aria-busy="true">
        <p role="status">{t('added_working', state.file, t(`added_step_${state.step}`))}</p>
        <progress aria-label={t('added_working', state.file, '')} />
        {state.step !== 'storing' && <EndButton label={t('added_cancel')} onEnd={end} />}
      </div>
    );
  }
  return (
    <div class="adding">
      {state.prepared.kind === 'ready' ? (
        <ReadyBase
          key={state.file}
          ready={state.prepared}
          outcome={state.outcome}
          heading={heading}
          onAdd={add}
          onEnd={end}
        />
      ) : (
        <>
          <h3 ref={heading} tabIndex={-1}>
            {t('added_refused', state.file)}
          </h3>
          {state.prepared.kind === 'faulty' ? (
            <Findings {...state.prepared} />
          ) : (
            <p>{t(...reason(state.prepared, limits))}</p>
          )}
          <div class="buttons">
            {state.prepared.kind === 'refused' && state.prepared.why === 'annotations' && (
              <button
                type="button"
                class="plain-button strong"
                onClick={() => {
                  end();
                  onNotes(state.given);
                }}
              >
                {t('added_begin_draft')}
              </button>
            )}
            <EndButton label={t('note_close')} onEnd={end} />
          </div>
        </>
      )}
    </div>
  );
}

function EndButton({ label, onEnd }: { label: string; onEnd(): void }) {
  return (
    <button type="button" class="plain-button" onClick={onEnd}>
      {label}
    </button>
  );
}

function reason(
  refusal: Refusal,
  limits: AddedProps['limits'],
): [MessageKey, ...(string | number)[]] {
  switch (refusal.why) {
    case 'too-large':
      return ['added_too_large', limits.megabytes];
    case 'too-many':
      return ['added_too_many', limits.bases];
    case 'other-base':
      return ['added_other_base', refusal.id];
    default:
      return [`added_${refusal.why}`];
  }
}

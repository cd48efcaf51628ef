import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { AddChoice } from '../../../core/model/added-summary.ts';
import { useMessages } from '../../messages/MessagesContext.tsx';
import { useElementId } from '../../parts/use-element-id.ts';
import type { AddOutcome, ReadyFile } from './added-props.ts';
import { BaseFacts } from './BaseFacts.tsx';
import { ChangeFacts } from './ChangeFacts.tsx';
import { ModeChoice } from './ModeChoice.tsx';

interface ReadyBaseProps {
  readonly ready: ReadyFile;
  readonly outcome: AddOutcome | null;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** Called straight from the press. */
  onAdd(choice: AddChoice | null): void;
  onEnd(): void;
}

const OUR_NAME = 'Afterword';

/** The contents of a file that can be added, and the choice of when it may check pages. */
export function ReadyBase({ ready, outcome, heading, onAdd, onEnd }: ReadyBaseProps) {
  const { base, change, looksLike } = ready;
  const { t } = useMessages();
  const words = useElementId();
  const [choice, setChoice] = useState<AddChoice>({ mode: 'asked', hosts: base.wants });
  const isUpdate = change !== null;
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {t(isUpdate ? 'added_update_heading' : 'added_ready_heading')}
      </h3>
      {change && <ChangeFacts change={change} by={base.authors} />}
      <section class="own-words" aria-labelledby={words}>
        <p class="quiet" id={words}>
          {t('added_own_words')}
        </p>
        <p class="title">
          <bdi lang={base.language}>{base.title}</bdi>
        </p>
        <BaseFacts base={base} />
      </section>
      {looksLike !== null && (
        <p class="warning" role="note">
          {looksLike === OUR_NAME ? t('added_looks_like_us') : t('added_looks_like', looksLike)}
        </p>
      )}
      {!isUpdate && <ModeChoice wants={base.wants} choice={choice} onChoice={setChoice} />}
      {outcome !== null && outcome !== 'done' && (
        <p class="warning" role="alert">
          {t(outcome === 'no-access' ? 'added_no_access' : `added_${outcome}`)}
        </p>
      )}
      <div class="buttons">
        <button
          type="button"
          class="plain-button strong"
          disabled={choice.mode === 'sites' && choice.hosts.length === 0}
          onClick={() => onAdd(isUpdate ? null : choice)}
        >
          {t(isUpdate ? 'added_update' : 'added_add')}
        </button>
        <button type="button" class="plain-button" onClick={onEnd}>
          {t('added_cancel')}
        </button>
      </div>
    </>
  );
}

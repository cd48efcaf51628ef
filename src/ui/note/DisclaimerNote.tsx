import type { ArticleDetails } from '../../core/model/knowledge-base.ts';
import { useMessages } from '../messages/MessagesContext.tsx';
import type { OverlayModel } from '../overlay-model.ts';
import type { Loaded } from '../panel-props.ts';
import { NoteHead } from './NoteHead.tsx';

export interface DisclaimerNoteProps {
  readonly model: OverlayModel;
  readonly details: Loaded<ArticleDetails>;
  onClose(): void;
  onGoTo(): void;
  onWho(): void;
}

/** The author's own disclaimer, verbatim, with what his employer is. */
export function DisclaimerNote({ model, details, onClose, onGoTo, onWho }: DisclaimerNoteProps) {
  const { t, date } = useMessages();
  const summary = details.state === 'ready' ? details.value.provenance.summary : null;
  const employer = details.state === 'ready' ? employerOf(details.value) : null;
  return (
    <>
      <div class="note-scroll">
        <NoteHead kind="disclaimer" onClose={onClose}>
          <span class="verdict-label">
            <span class="sc">†</span>
          </span>
        </NoteHead>
        <h2 class="note-headline">{t('note_disclaimer_heading')}</h2>
        {summary && (
          <p class="note-text" lang={model.knowledgeBase.language}>
            {summary}
          </p>
        )}
        <p class="note-text apart">{t('note_disclaimer_where')}</p>
        <blockquote class="verbatim">{model.article?.disclaimer?.exact}</blockquote>
        {employer && (
          <p class="note-text" lang={model.knowledgeBase.language}>
            <b>{employer.name}.</b> {employer.summary}
          </p>
        )}
        <p class="note-links">
          {model.disclaimer && (
            <button type="button" class="link" onClick={onGoTo}>
              {t('note_disclaimer_go')}
            </button>
          )}
          <button type="button" class="link" onClick={onWho}>
            {t('note_who')}
          </button>
        </p>
      </div>
      <footer class="note-foot">
        <span class="status">{t('note_as_of', date(model.knowledgeBase.asOf))}</span>
      </footer>
    </>
  );
}

function employerOf({ provenance }: ArticleDetails) {
  return provenance.entities.find(({ type }) => type === 'employer') ?? null;
}

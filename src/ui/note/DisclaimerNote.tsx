import { isBound } from '../../core/matching/match.ts';
import type { ArticleDetails } from '../../core/model/knowledge-base.ts';
import { useMessages } from '../messages/MessagesContext.tsx';
import { articleDetails } from '../panel-props.ts';
import { EvidenceDates } from './EvidenceDates.tsx';
import { NoteHead } from './NoteHead.tsx';
import type { NoteProps } from './note-props.ts';

/** The author's own disclaimer, verbatim, with facts about his employer. */
export function DisclaimerNote(props: NoteProps) {
  const { mark, base, details, onClose, onGoTo, onWho, onAbout } = props;
  const { t } = useMessages();
  const read = articleDetails(details);
  const summary = read?.provenance.summary;
  const employer = read && employerOf(read);
  const { language, asOf } = base.knowledgeBase;
  return (
    <>
      <div class="note-scroll">
        <NoteHead kind={mark.kind} onClose={onClose}>
          <span class="verdict-label">
            <span class="sc">†</span>
          </span>
        </NoteHead>
        <h2 class="note-headline">{t('note_disclaimer_heading')}</h2>
        {summary && (
          <p class="note-text" lang={language}>
            {summary}
          </p>
        )}
        <p class="note-text apart">{t('note_disclaimer_where')}</p>
        <blockquote class="verbatim">{mark.selector?.exact}</blockquote>
        {employer && (
          <p class="note-text" lang={language}>
            <b>{employer.name}.</b> {employer.summary}
          </p>
        )}
        <p class="note-links">
          {isBound(mark) && (
            <button type="button" class="link" onClick={() => onGoTo(mark.key)}>
              {t('note_disclaimer_go')}
            </button>
          )}
          <button type="button" class="link" onClick={onWho}>
            {t('note_who')}
          </button>
        </p>
      </div>
      <EvidenceDates searched={asOf} desk={read?.about.corrections ?? null} onAbout={onAbout} />
    </>
  );
}

function employerOf({ provenance }: ArticleDetails) {
  return provenance.entities.find(({ type }) => type === 'employer') ?? null;
}

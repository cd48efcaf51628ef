import { useState } from 'preact/hooks';
import type { Claim } from '../../core/model/claim.ts';
import type { ArticleDetails } from '../../core/model/knowledge-base.ts';
import { articlePlace } from '../dates/article-place.ts';
import { confidenceKey } from '../messages/keys.ts';
import { useMessages } from '../messages/MessagesContext.tsx';
import type { OverlayModel, OverlayNote } from '../overlay-model.ts';
import type { Loaded } from '../panel-props.ts';
import { joinDates } from '../parts/join-dates.ts';
import { VerdictLabel } from '../parts/VerdictLabel.tsx';
import { byIds } from './by-ids.ts';
import { Cite } from './Cite.tsx';
import { Difference } from './Difference.tsx';
import { HowWeKnow } from './HowWeKnow.tsx';
import { Lemma } from './Lemma.tsx';
import { NoteFoot } from './NoteFoot.tsx';
import { NoteHead } from './NoteHead.tsx';
import { Strip } from './Strip.tsx';

export interface ClaimNoteProps {
  readonly note: OverlayNote;
  readonly model: OverlayModel;
  readonly details: Loaded<ArticleDetails>;
  readonly url: string;
  onClose(): void;
  onStep(by: 1 | -1): void;
  onWide(wide: boolean): void;
}

/** What a reader sees on opening a claim. The headline is there at once, the rest after one read. */
export function ClaimNote({ note, model, details, url, onClose, onStep, onWide }: ClaimNoteProps) {
  const { t, date } = useMessages();
  const [citing, setCiting] = useState(false);
  const { claim } = note;
  const full =
    details.state === 'ready' ? details.value.claims.find(({ id }) => id === claim.id) : undefined;
  const { article, knowledgeBase } = model;
  const lang = knowledgeBase.language;
  return (
    <>
      <div class="note-scroll">
        <Lemma words={claim.target.exact} lang={lang} />
        <NoteHead kind={claim.kind} onClose={onClose}>
          <VerdictLabel
            verdict={claim.verdict}
            gloss={claim.verdict === 'contested' || claim.verdict === 'context'}
          />
        </NoteHead>
        <h2 class="note-headline" lang={lang}>
          {joinDates(claim.headline)}
        </h2>
        {full && details.state === 'ready' ? (
          <NoteBody claim={full} details={details.value} onWide={onWide} />
        ) : (
          <p class="note-wait">{t(details.state === 'failed' ? 'note_failed' : 'note_loading')}</p>
        )}
        <Difference difference={note.difference} />
        {citing && article && <Cite cited={{ note, article, knowledgeBase, url }} />}
      </div>
      <NoteFoot
        status={
          full
            ? t('note_confidence_as_of', t(confidenceKey(full.confidence)), date(full.asOf))
            : t('note_as_of', date(knowledgeBase.asOf))
        }
        position={t(
          'note_position',
          String(note.number),
          String(model.notes.length + model.missing.length),
        )}
        citing={article ? citing : null}
        onCite={() => setCiting(!citing)}
        onStep={onStep}
      />
    </>
  );
}

function NoteBody({
  claim,
  details,
  onWide,
}: {
  claim: Claim;
  details: ArticleDetails;
  onWide(wide: boolean): void;
}) {
  const lang = details.knowledgeBase.language;
  const { published } = details.article;
  return (
    <>
      <p class="note-text" lang={lang}>
        {joinDates(claim.whatHappened)}
      </p>
      <Strip
        events={byIds(details.events, claim.events)}
        article={{ published, place: articlePlace(published, details.claims, details.events) }}
        asOf={claim.asOf}
        lang={lang}
      />
      <HowWeKnow
        sources={byIds(details.sources, claim.sources)}
        publishers={details.publishers}
        wouldChange={claim.wouldChange}
        lang={lang}
        onToggle={onWide}
      />
    </>
  );
}

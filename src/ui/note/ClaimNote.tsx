import { useState } from 'preact/hooks';
import type { Claim } from '../../core/model/claim.ts';
import type { ArticleDetails } from '../../core/model/knowledge-base.ts';
import { isClaim } from '../../core/model/mark.ts';
import { articleYear } from '../dates/article-year.ts';
import { confidenceKey } from '../messages/keys.ts';
import { useMessages } from '../messages/MessagesContext.tsx';
import { articleDetails } from '../panel-props.ts';
import { byIds } from '../parts/by-ids.ts';
import { joinDates } from '../parts/join-dates.ts';
import { VerdictLabel } from '../parts/VerdictLabel.tsx';
import { Cite } from './Cite.tsx';
import { Difference } from './Difference.tsx';
import { EvidenceDates } from './EvidenceDates.tsx';
import { HowWeKnow } from './HowWeKnow.tsx';
import { Lemma } from './Lemma.tsx';
import { NoteFoot } from './NoteFoot.tsx';
import { NoteHead } from './NoteHead.tsx';
import type { NoteProps } from './note-props.ts';
import { positionOf } from './position-of.ts';
import { Strip } from './Strip.tsx';

/** The note that opens for a claim. The headline is there at once, the rest after one load. */
export function ClaimNote(props: NoteProps) {
  const { mark, base, model, details, url, onClose, onStep, onWide, onAbout } = props;
  const messages = useMessages();
  const { t, date } = messages;
  const [citing, setCiting] = useState(false);
  if (!isClaim(mark)) return null;
  const read = articleDetails(details);
  const full = read?.claims.find(({ id }) => id === mark.id);
  const { article, knowledgeBase, authors } = base;
  const lang = knowledgeBase.language;
  return (
    <>
      <div class="note-scroll">
        <Lemma words={mark.selector.exact} lang={lang} />
        <NoteHead kind={mark.kind} onClose={onClose}>
          <VerdictLabel
            verdict={mark.verdict}
            gloss={mark.verdict === 'contested' || mark.verdict === 'context'}
          />
        </NoteHead>
        <h2 class="note-headline" lang={lang}>
          {joinDates(mark.headline)}
        </h2>
        {full && read ? (
          <NoteBody claim={full} details={read} onWide={onWide} />
        ) : (
          <p class="note-wait">{t(details.state === 'failed' ? 'note_failed' : 'note_loading')}</p>
        )}
        <Difference difference={mark.difference} />
        {citing && article && (
          <Cite cited={{ mark, article, knowledgeBase, url, ...(authors ? { authors } : {}) }} />
        )}
      </div>
      {full && read && (
        <EvidenceDates
          newest={full.asOf}
          searched={full.searched}
          desk={read.about.corrections}
          onAbout={onAbout}
        />
      )}
      <NoteFoot
        status={
          full
            ? t(confidenceKey(full.confidence))
            : t('note_last_searched', date(knowledgeBase.asOf))
        }
        position={positionOf(mark, model, messages)}
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
        article={{ published, year: articleYear(published, details.claims, details.events) }}
        from={details.period.start}
        searched={claim.searched}
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

import { useState } from 'preact/hooks';
import type { MatchStatus } from '../../../core/matching/match.ts';
import { isBound, isOrphan } from '../../../core/matching/match.ts';
import type { Claim } from '../../../core/model/claim.ts';
import type { ClaimMark } from '../../../core/model/mark.ts';
import { numberOf } from '../../marks/number-of.ts';
import { useMessages } from '../../messages/MessagesContext.tsx';
import type { MessageKey } from '../../messages/table.ts';
import { VerdictLabel } from '../../parts/VerdictLabel.tsx';
import { type SourceShelf, SourcesFold } from '../SourcesFold.tsx';

interface ClaimItemProps {
  readonly mark: ClaimMark;
  readonly claim: Claim | undefined;
  readonly shelf: SourceShelf;
  readonly lang: string;
  readonly isOpen: boolean;
  /** Called with the mark's key. */
  onShow(mark: string): void;
}

/** One claim as in a critical apparatus: number, the article's words and a bracket, then our note. */
export function ClaimItem({ mark, claim, shelf, lang, isOpen, onShow }: ClaimItemProps) {
  const { t } = useMessages();
  const { selector, headline, verdict } = mark;
  const words = (
    <>
      <span class="lemma" lang={lang}>
        {selector.exact}
        <span class="bracket-end" aria-hidden="true">
          {'\u2009]'}
        </span>
      </span>
      <span class="headline" lang={lang}>
        {headline}
      </span>
    </>
  );
  return (
    <li class={isOpen ? 'claim open' : 'claim'} aria-current={isOpen ? 'true' : undefined}>
      <span class="number">{numberOf(mark)}</span>
      <div>
        {isBound(mark) ? (
          <button
            type="button"
            class="jump"
            title={t('panel_show_in_text')}
            onClick={() => onShow(mark.key)}
          >
            {words}
          </button>
        ) : (
          <p class="jump">{words}</p>
        )}
        <VerdictLabel verdict={verdict} />
        {isOrphan(mark) && <WhyOrphan mark={mark} />}
        {isOrphan(mark) && claim && <WhatHappened claim={claim} shelf={shelf} lang={lang} />}
      </div>
    </li>
  );
}

const WHY: Readonly<Partial<Record<MatchStatus, MessageKey>>> = {
  absent: 'panel_missing_absent',
  ambiguous: 'panel_missing_ambiguous',
  altered: 'panel_missing_altered',
};

/** Why there is no mark on this page, and how its words differ, if they do. */
function WhyOrphan({ mark: { status, difference } }: { mark: ClaimMark }) {
  const { t } = useMessages();
  const why = WHY[status];
  const words = (text: string) => (text === '' ? t('note_edited_nothing') : text);
  return (
    <div class="missing">
      {why && <p>{t(why)}</p>}
      {difference.map(({ claim, page }) => (
        <p key={`${claim} ${page}`} class="pair">
          {t('panel_difference_here')} <q>{words(page)}</q>
          <br />
          {t('panel_difference_reviewed')} <q>{words(claim)}</q>
        </p>
      ))}
    </div>
  );
}

/** A claim without a mark has no note to open, so its text opens here. */
function WhatHappened({ claim, shelf, lang }: { claim: Claim; shelf: SourceShelf; lang: string }) {
  const { t } = useMessages();
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <button
        type="button"
        class="link small-link"
        aria-expanded="false"
        onClick={() => setOpen(true)}
      >
        {t('note_read_on')}
      </button>
    );
  }
  return (
    <>
      <p class="what-happened" lang={lang}>
        {claim.whatHappened}
      </p>
      <SourcesFold ids={claim.sources} shelf={shelf} about={claim.headline} />
    </>
  );
}

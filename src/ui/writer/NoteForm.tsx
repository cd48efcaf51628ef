import {
  CLAIM_KINDS,
  type ClaimKind,
  CONFIDENCES,
  onlyVerdict,
  VERDICTS_OF,
  type Verdict,
} from '../../core/model/claim.ts';
import type { DraftNote } from '../../core/writing/draft.ts';
import { changeNote, removeNote } from '../../core/writing/operations.ts';
import { MARK_LOOKS } from '../marks/mark-kinds.ts';
import { confidenceKey, verdictDefinitionKey, verdictKey } from '../messages/keys.ts';
import { useMessages } from '../messages/MessagesContext.tsx';
import { KindSample } from '../parts/KindSample.tsx';
import { VerdictSymbol } from '../parts/VerdictSymbol.tsx';
import { EventsField } from './EventsField.tsx';
import { ChoiceField, Findings, TextField } from './Field.tsx';
import { kindExplainedKey } from './kind-explained-key.ts';
import { SourcesField } from './SourcesField.tsx';
import { useWriting } from './WriterContext.tsx';
import type { NoteOnPage } from './writer-model.ts';

/** The most characters in a headline that can be read at a glance. */
const HEADLINE = 90;

interface NoteFormProps {
  readonly shown: NoteOnPage;
  onDone(): void;
}

/** All fields of a note, in the order in which a writer finds the answers. */
export function NoteForm({ shown, onDone }: NoteFormProps) {
  const { note, isFound } = shown;
  const { model, host } = useWriting();
  const { t } = useMessages();
  const of = (field: string) => ({ part: 'note', id: note.id, field }) as const;
  const change = (changes: Partial<Omit<DraftNote, 'id'>>, field: string) =>
    host.change((draft) => changeNote(draft, note.id, changes), `note ${note.id} ${field}`);
  const { language } = model.draft.article;
  return (
    <form class="note-form" onSubmit={(event) => event.preventDefault()}>
      <p class="lemma" lang={language}>
        {note.target.exact}
        {/* Not alone on a line. */}
        <span aria-hidden="true">{'\u00a0]'}</span>
      </p>
      {!isFound && <p class="gone">{t('writer_gone')}</p>}
      <Findings of={of('target')} isFilled />
      <KindChoice note={note} onKind={(kind) => change(withKind(note, kind), 'kind')} />
      <VerdictChoice note={note} onVerdict={(verdict) => change({ verdict }, 'verdict')} />
      <TextField
        of={of('headline')}
        label={t('writer_headline')}
        hint={t('writer_headline_hint')}
        value={note.headline}
        rows={2}
        most={HEADLINE}
        onValue={(headline) => change({ headline }, 'headline')}
      />
      <TextField
        of={of('whatHappened')}
        label={t('writer_what_happened')}
        hint={t('writer_what_happened_hint')}
        value={note.whatHappened}
        rows={5}
        onValue={(whatHappened) => change({ whatHappened }, 'whatHappened')}
      />
      <EventsField note={note} />
      <SourcesField by={{ part: 'note', id: note.id }} linked={note.sources} />
      <ChoiceField
        of={of('confidence')}
        label={t('writer_confidence')}
        value={note.confidence}
        options={CONFIDENCES.map((value) => ({ value, label: t(confidenceKey(value)) }))}
        onValue={(confidence) => change({ confidence }, 'confidence')}
      />
      <div class="pair">
        <TextField
          of={of('asOf')}
          label={t('writer_as_of')}
          hint={t('writer_as_of_hint')}
          value={note.asOf ?? model.proposedAsOf(note) ?? ''}
          onValue={(asOf) => change({ asOf: asOf.trim() === '' ? null : asOf }, 'asOf')}
        />
        <TextField
          of={of('searched')}
          label={t('writer_searched')}
          hint={t('writer_searched_hint')}
          type="date"
          value={note.searched}
          onValue={(searched) => change({ searched }, 'searched')}
        />
      </div>
      {note.verdict !== 'context' && (
        <TextField
          of={of('wouldChange')}
          label={t('writer_would_change')}
          hint={t('writer_would_change_hint')}
          value={note.wouldChange}
          rows={2}
          onValue={(wouldChange) => change({ wouldChange }, 'wouldChange')}
        />
      )}
      <Findings of={of('')} isFilled />
      <div class="form-foot">
        <button type="button" class="plain-button" onClick={onDone}>
          {t('writer_done')}
        </button>
        <button
          type="button"
          class="link small-link"
          onClick={() => {
            host.change((draft) => removeNote(draft, note.id));
            onDone();
            host.say(t('writer_deleted'));
          }}
        >
          {t('writer_delete')}
        </button>
      </div>
    </form>
  );
}

/** Another kind has other verdicts; where it has only one, that is it. */
function withKind(note: DraftNote, kind: ClaimKind): Partial<DraftNote> {
  const only = onlyVerdict(kind);
  if (only) return { kind, verdict: only };
  const verdicts: readonly Verdict[] = VERDICTS_OF[kind];
  const stays = note.verdict !== null && verdicts.includes(note.verdict);
  return { kind, verdict: stays ? note.verdict : null };
}

function KindChoice({ note, onKind }: { note: DraftNote; onKind(kind: ClaimKind): void }) {
  const { t } = useMessages();
  return (
    <ChoiceField
      of={{ part: 'note', id: note.id, field: 'kind' }}
      label={t('writer_kind')}
      value={note.kind}
      options={CLAIM_KINDS.map((value) => ({
        value,
        label: (
          <span class="kind-option">
            {t(MARK_LOOKS[value].label)} <KindSample kind={value} />
          </span>
        ),
        explained: t(kindExplainedKey(value)),
      }))}
      onValue={onKind}
    />
  );
}

function VerdictChoice({
  note,
  onVerdict,
}: {
  note: DraftNote;
  onVerdict(verdict: Verdict): void;
}) {
  const { t } = useMessages();
  const verdicts: readonly Verdict[] = note.kind ? VERDICTS_OF[note.kind] : [];
  if (verdicts.length === 0)
    return (
      <div class="field">
        <p class="field-label">{t('writer_verdict')}</p>
        <p class="hint">{t('writer_kind_first')}</p>
      </div>
    );
  if (verdicts.length === 1)
    return <p class="said">{t(verdictDefinitionKey(verdicts[0] ?? 'context'))}</p>;
  return (
    <ChoiceField
      of={{ part: 'note', id: note.id, field: 'verdict' }}
      label={t('writer_verdict')}
      value={note.verdict}
      options={verdicts.map((value) => ({
        value,
        label: (
          <span class="kind-option">
            {t(verdictKey(value))} <VerdictSymbol verdict={value} />
          </span>
        ),
        explained: t(verdictDefinitionKey(value)),
      }))}
      onValue={onVerdict}
    />
  );
}

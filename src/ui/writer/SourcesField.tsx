import { useRef, useState } from 'preact/hooks';
import { SOURCE_KINDS } from '../../core/model/source.ts';
import { withoutTracking } from '../../core/tracking.ts';
import type { DraftSource } from '../../core/writing/draft.ts';
import {
  addSource,
  changeSource,
  type Linking,
  linkSource,
  removeSource,
  takePublisher,
} from '../../core/writing/operations.ts';
import { sourceKindKey } from '../messages/keys.ts';
import { useMessages } from '../messages/MessagesContext.tsx';
import { regionName } from '../messages/region-names.ts';
import { Entry } from './Entry.tsx';
import { Findings, fieldId, SelectField, TextField } from './Field.tsx';
import { useWriting } from './WriterContext.tsx';
import { findingsAt, isError } from './writer-model.ts';

interface SourcesFieldProps {
  readonly by: Linking;
  /** Ids of the sources that it names. */
  readonly linked: readonly string[];
}

/** The sources of the draft, to tick those that say what is written here, and a new one. */
export function SourcesField({ by, linked }: SourcesFieldProps) {
  const { model, host } = useWriting();
  const { t, date } = useMessages();
  const [open, setOpen] = useState<string | null>(null);
  const adder = useRef<HTMLButtonElement>(null);
  const [isNew, setNew] = useState<string | null>(null);
  const { sources } = model.draft;
  const of = { ...by, field: 'sources' };
  // The sources of an event are edited below it, in the note, so that no field appears twice.
  const isWhole = by.part === 'note';
  const add = () => {
    let added = '';
    host.change((draft) => {
      const next = addSource(draft);
      added = next.sources.at(-1)?.id ?? '';
      return linkSource(next, by, added, true);
    });
    setOpen(added);
    setNew(added);
  };
  return (
    <fieldset class="field" aria-describedby={fieldId(of, 'findings')}>
      <legend>{t('writer_sources')}</legend>
      {sources.length > 0 && (
        <ul class="entries">
          {sources.map((source) => (
            <Entry
              key={source.id}
              isTicked={linked.includes(source.id)}
              isOpen={open === source.id}
              isNew={isNew === source.id}
              missing={findingsAt(model.findings, 'source', source.id).filter(isError).length}
              title={source.title || source.url || t('writer_source_untitled')}
              details={[source.publisher, source.date ? date(source.date) : '']}
              onTick={(on) => host.change((draft) => linkSource(draft, by, source.id, on))}
              onOpen={isWhole ? (on) => setOpen(on ? source.id : null) : null}
            >
              <SourceForm
                source={source}
                onRemove={() => {
                  setOpen(null);
                  host.change((draft) => removeSource(draft, source.id));
                  // The pressed button is gone.
                  adder.current?.focus();
                }}
              />
            </Entry>
          ))}
        </ul>
      )}
      {isWhole ? (
        <button ref={adder} type="button" class="plain-button" onClick={add}>
          {t('writer_add_source')}
        </button>
      ) : (
        sources.length === 0 && <p class="hint">{t('writer_event_sources_hint')}</p>
      )}
      <Findings of={of} isFilled={linked.length > 0} />
    </fieldset>
  );
}

const WITH_OWNER = ['state-media', 'public-media'];

function SourceForm({ source, onRemove }: { source: DraftSource; onRemove(): void }) {
  const { model, host } = useWriting();
  const { t, locale } = useMessages();
  const others = model.draft.sources.filter(({ id }) => id !== source.id);
  const publishers = different(others.map(({ publisher }) => publisher));
  const countries = different(others.map(({ country }) => country ?? ''));
  const of = (field: string) => ({ part: 'source', id: source.id, field }) as const;
  const change = (changes: Partial<Omit<DraftSource, 'id'>>, field: string) =>
    host.change((draft) => changeSource(draft, source.id, changes), `source ${source.id} ${field}`);
  const text = (field: 'url' | 'title' | 'publisher' | 'whose' | 'language') => ({
    of: of(field),
    value: source[field],
    onValue: (value: string) => change({ [field]: value }, field),
  });
  return (
    <div class="entry-form">
      <TextField
        {...text('url')}
        label={t('writer_source_url')}
        type="url"
        onDone={() => change({ url: withoutTracking(source.url) }, 'url')}
      />
      <TextField {...text('title')} label={t('writer_source_title')} />
      <div class="pair with-code">
        <TextField
          {...text('publisher')}
          label={t('writer_source_publisher')}
          suggestions={publishers}
          onDone={() => host.change((draft) => takePublisher(draft, source.id))}
        />
        <TextField
          of={of('country')}
          label={t('writer_source_country')}
          hint={regionName(locale, source.country ?? '') ?? t('writer_source_country_hint')}
          value={source.country ?? ''}
          suggestions={countries}
          onValue={(value) => {
            const country = value.trim().toUpperCase();
            change({ country: country === '' ? null : country }, 'country');
          }}
        />
      </div>
      <SelectField
        of={of('publisherKind')}
        label={t('writer_source_kind')}
        none={t('writer_choose')}
        value={source.publisherKind}
        options={SOURCE_KINDS.map((value) => ({ value, label: t(sourceKindKey(value)) }))}
        onValue={(publisherKind) => change({ publisherKind }, 'publisherKind')}
      />
      {WITH_OWNER.includes(source.publisherKind ?? '') && (
        <TextField {...text('whose')} label={t('writer_source_whose')} />
      )}
      <div class="pair">
        <TextField
          of={of('date')}
          label={t('writer_date')}
          hint={t('writer_date_hint')}
          value={source.date ?? ''}
          onValue={(value) => change({ date: value.trim() === '' ? null : value }, 'date')}
        />
        <TextField
          {...text('language')}
          label={t('writer_source_language')}
          hint={t('writer_source_language_hint')}
        />
      </div>
      <label class="option">
        <input
          type="checkbox"
          checked={source.read}
          onChange={({ currentTarget }) => change({ read: currentTarget.checked }, 'read')}
        />
        <span>{t('writer_source_read')}</span>
      </label>
      <Findings of={of('')} isFilled />
      <button type="button" class="link small-link" onClick={onRemove}>
        {t('writer_remove_source')}
      </button>
    </div>
  );
}

/** Values used elsewhere in the draft, offered for reuse. */
function different(values: readonly string[]): string[] {
  return [...new Set(values.map((value) => value.trim()))].filter((value) => value !== '').sort();
}

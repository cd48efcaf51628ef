import { useMessages } from '../../messages/MessagesContext.tsx';
import type { DraftImport } from './drafts-props.ts';

/** How many drafts are named; the rest are only counted. */
const MOST = 10;

interface ImportResultProps {
  readonly file: File;
  readonly result: DraftImport;
  /** Passes the file to the check for added bases. */
  onAdd(file: File): void;
}

/** The result of importing a file of annotations. */
export function ImportResult({ file: given, result, onAdd }: ImportResultProps) {
  const file = given.name;
  const { t, plural } = useMessages();
  if (result.kind === 'not-importable' || result.kind === 'too-large')
    return (
      <p class="warning">
        {t(result.kind === 'too-large' ? 'drafts_import_large' : 'drafts_import_failed', file)}
      </p>
    );
  if (result.kind === 'base')
    return (
      <div class="adding">
        <p>{t('drafts_import_base', file)}</p>
        <button type="button" class="plain-button strong" onClick={() => onAdd(given)}>
          {t('drafts_check_base')}
        </button>
      </div>
    );
  if (result.kind === 'too-many')
    return <p class="warning">{t('drafts_import_pages', file, result.pages, result.most)}</p>;
  if (result.kind !== 'done') return <p class="warning">{t(`added_${result.kind}`)}</p>;
  const { drafts, leftOut, known } = result;
  const more = drafts.length - MOST;
  return (
    <div class="adding">
      <ul class="brought">
        {drafts.slice(0, MOST).map(({ title, notes, isOld }, index) => (
          <li key={index}>
            {t(
              isOld ? 'drafts_import_more' : 'drafts_import_new',
              title,
              plural('chip_notes', notes),
            )}
          </li>
        ))}
        {more > 0 && <li>{plural('added_more', more)}</li>}
      </ul>
      {known > 0 && <p class="quiet">{t('drafts_import_known', known)}</p>}
      {leftOut > 0 && <p class="quiet">{t('drafts_import_left_out', leftOut)}</p>}
      <p class="quiet">{t('drafts_import_next')}</p>
    </div>
  );
}

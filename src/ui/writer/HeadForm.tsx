import type { DraftArticle } from '../../core/writing/draft.ts';
import { changeHead, type DraftHead } from '../../core/writing/operations.ts';
import { useMessages } from '../messages/MessagesContext.tsx';
import { TextField } from './Field.tsx';
import { useWriting } from './WriterContext.tsx';
import { findingsAt, isError } from './writer-model.ts';

/** The author, and data about the article, read from the page for the writer to correct. */
export function HeadForm() {
  const { model, host } = useWriting();
  const { t } = useMessages();
  const { draft } = model;
  const { article } = draft;
  const open = findingsAt(model.findings, 'head', draft.id).some(isError);
  const of = (field: string) => ({ part: 'head', id: draft.id, field }) as const;
  const change = (head: Partial<DraftHead>, field: string) =>
    host.change((one) => changeHead(one, head), `head ${field}`);
  const inArticle = (field: Exclude<keyof DraftArticle, 'url'>, isNullable = false) => ({
    of: of(field),
    value: article[field] ?? '',
    onValue: (value: string) =>
      host.change(
        (one) => ({
          ...one,
          article: { ...one.article, [field]: isNullable && value.trim() === '' ? null : value },
        }),
        `head ${field}`,
      ),
  });
  return (
    <details class="head-form">
      <summary>
        {t('writer_about')} {open && <small>{t('writer_about_open')}</small>}
      </summary>
      <TextField
        of={of('title')}
        label={t('writer_title')}
        value={draft.title}
        onValue={(title) => change({ title }, 'title')}
      />
      <div class="pair">
        <TextField
          of={of('writer')}
          label={t('writer_writer')}
          hint={t('writer_writer_hint')}
          value={draft.writer}
          onValue={(writer) => change({ writer }, 'writer')}
        />
        <TextField
          of={of('notesLanguage')}
          label={t('writer_notes_language')}
          hint={t('writer_source_language_hint')}
          value={draft.notesLanguage ?? model.notesLanguage}
          onValue={(value) =>
            change({ notesLanguage: value.trim() === '' ? null : value }, 'notesLanguage')
          }
        />
      </div>
      <TextField {...inArticle('headline')} label={t('writer_article_headline')} />
      <TextField
        {...inArticle('publishedAt')}
        label={t('writer_article_url')}
        hint={t('writer_article_url_hint')}
        type="url"
        // The URL of a file on this device means nothing to anybody else.
        value={article.publishedAt ?? (/^https?:/.test(article.url) ? article.url : '')}
      />
      <TextField {...inArticle('author', true)} label={t('writer_article_author')} />
      <div class="pair">
        <TextField
          {...inArticle('published', true)}
          label={t('writer_article_date')}
          hint={t('writer_date_hint')}
        />
        <TextField
          {...inArticle('language')}
          label={t('writer_article_language')}
          hint={t('writer_source_language_hint')}
        />
      </div>
      <TextField {...inArticle('outlet')} label={t('writer_article_outlet')} />
    </details>
  );
}

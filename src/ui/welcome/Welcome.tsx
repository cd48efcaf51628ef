import type { Messages } from '../messages/create-messages.ts';
import { MessagesContext } from '../messages/MessagesContext.tsx';
import { Brand } from '../parts/Brand.tsx';
import { ExternalLink } from '../parts/ExternalLink.tsx';
import { MarkDrawing, NoteDrawing, PanelDrawing } from './Drawings.tsx';

interface WelcomeProps {
  readonly messages: Messages;
  /** Host names of the sites where notes run without a click. */
  readonly outlets: readonly string[];
  /** An article that has notes; null where none is bundled. */
  readonly articleUrl: string | null;
  /** False if the browser does not let us read the outlet's own site. */
  readonly hasAccess: boolean;
  /** Called straight from the click, as browsers require for a permission. */
  onGrantAccess(): void;
  onOptions(): void;
}

/** The first page after installing: three drawings, where it runs, and nothing to fill in. */
export function Welcome(props: WelcomeProps) {
  const { messages, outlets, articleUrl, hasAccess, onGrantAccess, onOptions } = props;
  const { t } = messages;
  const sites = messages.list(outlets);
  return (
    <MessagesContext.Provider value={messages}>
      <main class="page welcome">
        <p class="page-name">
          <Brand />
          <span class="sc">{t('ext_name')}</span>
        </p>
        <h1>{t('welcome_title')}</h1>
        <p class="lede">{t('welcome_lede')}</p>
        <ol class="drawings">
          <li>
            <MarkDrawing />
            <p>{t('welcome_mark')}</p>
          </li>
          <li>
            <NoteDrawing />
            <p>{t('welcome_note')}</p>
          </li>
          <li>
            <PanelDrawing />
            <p>{t('welcome_panel')}</p>
          </li>
        </ol>
        <h2>{t('welcome_where')}</h2>
        <p>{t('welcome_where_text', sites)}</p>
        {!hasAccess && (
          <div class="access">
            <p>{t('popup_needs_access_hint', sites)}</p>
            <button type="button" class="cta" onClick={onGrantAccess}>
              {t('popup_grant_access', sites)}
            </button>
          </div>
        )}
        <p class="promise">{t('welcome_nothing')}</p>
        <p class="buttons">
          {articleUrl && <ExternalLink href={articleUrl}>{t('welcome_article')}</ExternalLink>}
          <button type="button" class="link" onClick={onOptions}>
            {t('welcome_options')}
          </button>
        </p>
      </main>
    </MessagesContext.Provider>
  );
}

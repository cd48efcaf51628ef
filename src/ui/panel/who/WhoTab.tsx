import { useState } from 'preact/hooks';
import { isBound } from '../../../core/matching/match.ts';
import type { ArticleDetails } from '../../../core/model/knowledge-base.ts';
import type { Relation } from '../../../core/model/provenance.ts';
import { statementGroups } from '../../../core/statement-groups.ts';
import { useMessages } from '../../messages/MessagesContext.tsx';
import type { PanelProps } from '../../panel-props.ts';
import { EntityFold } from './EntityFold.tsx';
import { LinkSources } from './LinkSources.tsx';
import { Ratings } from './Ratings.tsx';
import { StemmaPicture } from './StemmaPicture.tsx';

type WhoTabProps = Omit<PanelProps, 'details'> & { readonly details: ArticleDetails };

/**
 * Who is behind the text: the chain, what held when it came out (first), later events apart,
 * what others say, and what is not known.
 */
export function WhoTab({ details, model, base, onGoTo, onTab }: WhoTabProps) {
  const messages = useMessages();
  const { t } = messages;
  const { provenance, article, knowledgeBase } = details;
  const lang = knowledgeBase.language;
  const groups = statementGroups(provenance);
  const [links, setLinks] = useState<{ open: boolean; wanted: Relation | null }>({
    open: false,
    wanted: null,
  });
  const disclaimer = model.marks.find(
    (mark) => mark.kind === 'disclaimer' && mark.base === base.knowledgeBase.id,
  );
  const shared = { shelf: details, lang };
  return (
    <>
      <p class="lede" lang={lang}>
        {provenance.summary}
      </p>
      <StemmaPicture
        provenance={provenance}
        article={article}
        lang={lang}
        onSources={(relation) => setLinks({ open: true, wanted: relation })}
      />
      <LinkSources
        provenance={provenance}
        published={article.published}
        {...links}
        onToggle={() => setLinks({ open: !links.open, wanted: null })}
        {...shared}
      />
      {(article.disclaimer || groups.held.length > 0) && (
        <section>
          <h3>{t('panel_held', messages.date(article.published, 'long'))}</h3>
          {article.disclaimer && (
            <div class="own-words">
              <p>{t('panel_disclaimer')}</p>
              <blockquote lang={lang}>{article.disclaimer.exact}</blockquote>
              {disclaimer && isBound(disclaimer) && (
                <button
                  type="button"
                  class="link small-link"
                  onClick={() => onGoTo(disclaimer.key)}
                >
                  {t('note_disclaimer_go')}
                </button>
              )}
            </div>
          )}
          {groups.held.map((group) => (
            <EntityFold key={group.entity.id} {...group} introduced {...shared} />
          ))}
        </section>
      )}
      {groups.later.length > 0 && (
        <section class="later">
          <h3>{t('panel_later')}</h3>
          <p class="quiet">{t('panel_later_hint')}</p>
          {groups.later.map((group) => (
            <EntityFold key={group.entity.id} {...group} introduced={false} {...shared} />
          ))}
        </section>
      )}
      <Ratings ratings={provenance.ratings} {...shared} />
      {groups.undated.length > 0 && (
        <section>
          <h3>{t('panel_undated')}</h3>
          {groups.undated.map((group) => (
            <EntityFold
              key={group.entity.id}
              {...group}
              introduced={!groups.held.some(({ entity }) => entity === group.entity)}
              {...shared}
            />
          ))}
        </section>
      )}
      <section>
        <h3>{t('panel_not_known')}</h3>
        <ul class="not-known" lang={lang}>
          {groups.notKnown.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      <button type="button" class="link small-link" onClick={() => onTab('about')}>
        {t('panel_about_correct')}
      </button>
    </>
  );
}

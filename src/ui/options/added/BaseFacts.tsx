import type { AddedSummary } from '../../../core/model/added-summary.ts';
import type { SourceKind } from '../../../core/model/source.ts';
import { sourceKindKey } from '../../messages/keys.ts';
import { useMessages } from '../../messages/MessagesContext.tsx';

/** How many articles are named; the rest are only counted. */
const MOST_ARTICLES = 5;

/** What a base says about itself, and its contents. */
export function BaseFacts({ base }: { base: AddedSummary }) {
  const { t, date, number, language, plural } = useMessages();
  const { articles, sources } = base;
  const more = articles.length - MOST_ARTICLES;
  // Its keys are kinds; the counts were made from them.
  const kinds = Object.entries(sources) as [SourceKind, number][];
  return (
    <dl class="facts">
      <Fact name={t('added_by')}>
        {base.authors.length === 0 ? t('added_by_nobody') : <bdi>{base.authors.join(', ')}</bdi>}
      </Fact>
      <Fact name={t('panel_about_version')}>{base.version}</Fact>
      <Fact name={t('panel_about_as_of')}>{date(base.asOf)}</Fact>
      <Fact name={t('added_language')}>{language(base.language)}</Fact>
      <Fact name={t('added_articles')}>
        {articles.slice(0, MOST_ARTICLES).map(({ headline, publisher }, index) => (
          <div key={index}>
            <bdi lang={base.language}>{headline}</bdi>, <bdi>{publisher}</bdi>
          </div>
        ))}
        {more > 0 && plural('added_more', more)}
        {articles.length === 0 && t('added_nothing')}
      </Fact>
      <Fact name={t('panel_tab_claims')}>{number(base.claims)}</Fact>
      <Fact name={t('added_events')}>{number(base.events)}</Fact>
      <Fact name={t('added_sources')}>
        {kinds
          .sort(([, a], [, b]) => b - a)
          .map(([kind, count]) => t('panel_verdict_count', t(sourceKindKey(kind)), number(count)))
          .join(' · ') || t('added_nothing')}
      </Fact>
      <Fact name={t('added_sites')}>
        <bdi>{base.wants.join(', ')}</bdi>
        {base.wants.length === 0 && t('added_nothing')}
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

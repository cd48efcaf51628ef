import type { ArticleHead } from '../../../core/model/knowledge-base.ts';
import type { Provenance, Relation } from '../../../core/model/provenance.ts';
import { confidenceKey } from '../../messages/keys.ts';
import { useMessages } from '../../messages/MessagesContext.tsx';
import type { Messages } from '../../messages/messages.ts';
import { relationKey } from './basis-key.ts';
import { noLinksBetween, type StemmaLink, stemma } from './stemma.ts';

interface StemmaPictureProps {
  readonly provenance: Provenance;
  readonly article: ArticleHead;
  readonly lang: string;
}

/**
 * The family tree of the article, as editions draw that of manuscripts: solid where documented,
 * dashed where not confirmed. It is a list of lists, so that it reads well without being seen, and
 * its lines are borders, so that long words only make it taller.
 */
export function StemmaPicture({ provenance, article, lang }: StemmaPictureProps) {
  const { t } = useMessages();
  const tree = stemma(provenance);
  const { root, branches } = tree;
  const noLinks = noLinksBetween(tree, provenance.noLinkFound);
  return (
    <figure class="stemma" aria-label={t('panel_stemma_label')}>
      <p class="node root">
        <i class="knot" aria-hidden="true" />
        <b>{t('note_this_article')}</b>
        <span lang={lang}>{root?.caption ?? article.published}</span>
      </p>
      <ul class="branches">
        {branches.map((branch, index) => (
          <li key={branch[0]?.relation.type}>
            <ol>
              {branch.map((link) => (
                <StemmaStep
                  key={link.relation.type + link.relation.to}
                  link={link}
                  published={article.published}
                  lang={lang}
                />
              ))}
            </ol>
            {index === 0 &&
              noLinks.map(({ text }) => (
                <p key={text} class="no-link" lang={lang}>
                  {text}
                </p>
              ))}
          </li>
        ))}
      </ul>
    </figure>
  );
}

interface StemmaStepProps {
  readonly link: StemmaLink;
  readonly published: string;
  readonly lang: string;
}

function StemmaStep({ link: { relation, entity }, published, lang }: StemmaStepProps) {
  const messages = useMessages();
  const { t } = messages;
  const certain = relation.basis !== 'not-confirmed' && entity !== null;
  return (
    <li class={certain ? 'step' : 'step unsure'}>
      <p class="tie-label">
        <em>{t(relationKey(relation.type))}</em>{' '}
        {certain && relationDate(relation, published, messages)}
        {certain && <span>{linkBasis(relation, messages)}</span>}
      </p>
      <p class="node">
        <i class="knot" aria-hidden="true" />
        {entity && certain ? <b lang={lang}>{entity.name}</b> : <b>{t('panel_not_confirmed')}</b>}
        <span lang={lang}>{certain ? entity?.caption : (relation.note ?? '')}</span>
      </p>
    </li>
  );
}

/** "since 10 Nov 2014", "until 2019", "Feb 2017"; the article's own month for what held then. */
export function relationDate(
  { type, start, end, relativeToArticle }: Relation,
  published: string,
  messages: Messages,
): string {
  if (start === null && end === null && relativeToArticle === 'at') return messages.date(published);
  if (start !== null && end === null) {
    const once = type === 'published-by' || type === 'written-by';
    return once ? messages.date(start) : messages.t('panel_since', messages.date(start));
  }
  if (start !== null) return messages.dates({ date: start, end });
  return end === null ? '' : messages.t('panel_until', messages.date(end));
}

/** A link that rests on someone's own words says so. */
function linkBasis({ basis, confidence }: Relation, { t }: Messages): string {
  const sure = t(confidenceKey(confidence));
  return basis === 'self-description' ? `${t('panel_own_statement')} · ${sure}` : sure;
}

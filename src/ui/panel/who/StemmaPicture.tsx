import type { ArticleHead } from '../../../core/model/knowledge-base.ts';
import type { Provenance, Relation } from '../../../core/model/provenance.ts';
import type { Messages } from '../../messages/create-messages.ts';
import { inLine } from '../../messages/in-line.ts';
import { confidenceKey } from '../../messages/keys.ts';
import { useMessages } from '../../messages/MessagesContext.tsx';
import { relationKey } from './basis-key.ts';
import { relationDate } from './relation-date.ts';
import { noLinksBetween, type StemmaLink, stemma } from './stemma.ts';

interface StemmaPictureProps {
  readonly provenance: Provenance;
  readonly article: ArticleHead;
  readonly lang: string;
  /** Opens the sources of one link. */
  onSources(relation: Relation): void;
}

/**
 * The family tree of the article, as editions draw that of manuscripts: solid where documented,
 * dashed where not confirmed. It is a list of lists, so that it reads well without being seen, and
 * its lines are borders, so that long words only make it taller.
 */
export function StemmaPicture({ provenance, article, lang, onSources }: StemmaPictureProps) {
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
                  onSources={onSources}
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
  onSources(relation: Relation): void;
}

function StemmaStep({ link: { relation, entity }, published, lang, onSources }: StemmaStepProps) {
  const messages = useMessages();
  const { t, plural } = messages;
  const certain = relation.basis !== 'not-confirmed' && entity !== null;
  const count = plural('source_count', relation.sources.length);
  return (
    <li class={certain ? 'step' : 'step unsure'}>
      <p class="tie-label">
        <em>{t(relationKey(relation.type))}</em>{' '}
        {certain && relationDate(relation, published, messages)}
        {certain && (
          <span>
            {`${linkBasis(relation, messages)}\u00a0· `}
            <button
              type="button"
              class="link"
              aria-label={t(
                'panel_sources_of',
                count,
                `${t(relationKey(relation.type))} ${entity.name}`,
              )}
              onClick={() => onSources(relation)}
            >
              {count}
            </button>
          </span>
        )}
      </p>
      <p class="node">
        <i class="knot" aria-hidden="true" />
        {entity && certain ? <b lang={lang}>{entity.name}</b> : <b>{t('panel_not_confirmed')}</b>}
        <span lang={lang}>{certain ? entity?.caption : (relation.note ?? '')}</span>
      </p>
    </li>
  );
}

/** A link that rests on someone's own words says so. */
function linkBasis({ basis, confidence }: Relation, { t, locale }: Messages): string {
  const sure = inLine(t(confidenceKey(confidence)), locale);
  return basis === 'self-description' ? `${t('panel_own_statement')} · ${sure}` : sure;
}

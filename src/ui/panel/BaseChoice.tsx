import type { BaseOnPage } from '../../core/model/annotated-page.ts';
import { useMessages } from '../messages/MessagesContext.tsx';
import { plainName } from '../parts/origin-of.ts';
import { useElementId } from '../parts/use-element-id.ts';

interface BaseChoiceProps {
  /** The knowledge bases that cover the page. */
  readonly bases: readonly BaseOnPage[];
  /** Id of the one that the panel shows. */
  readonly chosen: string;
  onChoose(base: string): void;
}

/** Chooses which knowledge base the panel shows, if several cover the page. */
export function BaseChoice({ bases, chosen, onChoose }: BaseChoiceProps) {
  const { t } = useMessages();
  const id = useElementId();
  if (bases.length < 2) return null;
  return (
    <p class="base-choice">
      <label for={id}>{t('panel_base')}</label>
      <select
        id={id}
        value={chosen}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {bases.map(({ knowledgeBase, authors }) => (
          <option key={knowledgeBase.id} value={knowledgeBase.id}>
            {t(authors ? 'panel_base_added' : 'panel_base_ours', plainName(knowledgeBase.title))}
          </option>
        ))}
      </select>
    </p>
  );
}

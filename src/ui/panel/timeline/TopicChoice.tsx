import { useState } from 'preact/hooks';
import type { Topic } from '../../../core/model/knowledge-base.ts';
import { useMessages } from '../../messages/MessagesContext.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { topicCounts } from './topic-counts.ts';
import type { TimelineEvent } from './year-group.ts';

interface TopicChoiceProps {
  readonly topics: readonly Topic[];
  /** Events in the window. */
  readonly events: readonly TimelineEvent[];
  readonly topic: string | null;
  readonly lang: string;
  onTopic(topic: string | null): void;
}

/** How many topics are shown initially; the chosen one always is. */
const FIRST = 4;

/** Topics with how many events each has, most first. Renders nothing if the data names no topics. */
export function TopicChoice({ topics, events, topic, lang, onTopic }: TopicChoiceProps) {
  const { t, number } = useMessages();
  const [all, setAll] = useState(false);
  if (topics.length === 0) return null;
  const labels = new Map(topics.map(({ id, label }) => [id, label]));
  const counts = topicCounts(events.map(({ event }) => event));
  const shown = counts.filter((count, index) => all || index < FIRST || count.topic === topic);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand on this line.
    <div class="choices" role="group" aria-label={t('panel_topics')}>
      <button type="button" aria-pressed={topic === null} onClick={() => onTopic(null)}>
        {t('panel_all_topics')}
      </button>
      {shown.map((count) => (
        <button
          key={count.topic}
          type="button"
          aria-pressed={count.topic === topic}
          onClick={() => onTopic(count.topic === topic ? null : count.topic)}
        >
          <span lang={lang}>{labels.get(count.topic) ?? count.topic}</span>{' '}
          <span>{number(count.count)}</span>
        </button>
      ))}
      {counts.length > FIRST && (
        <button type="button" aria-expanded={all} onClick={() => setAll(!all)}>
          {t(all ? 'panel_fewer_topics' : 'panel_more_topics')}
          <Icon name={all ? 'folded' : 'unfolded'} size={9} />
        </button>
      )}
    </div>
  );
}

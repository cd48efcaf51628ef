import { useMemo, useState } from 'preact/hooks';
import { useMessages } from '../../messages/MessagesContext.tsx';
import type { BaseDetails } from '../../overlay-model.ts';
import type { PanelProps } from '../../panel-props.ts';
import { Rug } from './Rug.tsx';
import { TopicChoice } from './TopicChoice.tsx';
import { timelineData } from './timeline-data.ts';
import { WindowChoices } from './WindowChoices.tsx';
import { isSameWindow, windowChoices } from './window-choices.ts';
import { YearSection } from './YearSection.tsx';
import { yearGroups } from './year-group.ts';

type TimelineTabProps = Omit<PanelProps, 'details'> & { readonly details: BaseDetails };

/** Events a year to begin with: few on the whole line, more once a topic is chosen. */
const MOST = { all: 3, topic: 12 };

/** Events from before the article until today, with the article among them. */
export function TimelineTab(props: TimelineTabProps) {
  const { details, model, base, openMark, onShowNote } = props;
  const { t, plural, date } = useMessages();
  const line = useMemo(
    () => timelineData(details, { model, base, openMark }),
    [details, model, base, openMark],
  );
  const [chosen, setWindow] = useState<typeof line.domain | null>(null);
  const [topic, setTopic] = useState<string | null>(null);
  const [openEvent, setOpenEvent] = useState<string | null>(null);
  const [earlierShown, setEarlierShown] = useState(false);
  const window = chosen ?? line.domain;
  const lang = base.knowledgeBase.language;
  const inWindow = line.events.filter(({ start, end }) => start < window.end && end > window.start);
  const groups = yearGroups(line.events, { window, topic });
  const ofTopic = line.events.filter(({ event }) => topic === null || event.topics.includes(topic));
  const earlier = ofTopic.filter(({ end }) => end <= line.domain.start);
  const shared = {
    article: line.article,
    openEvent,
    onEvent: setOpenEvent,
    onShowNote,
    shelf: details,
    lang,
    most: topic === null ? MOST.all : MOST.topic,
  };
  const isNarrow = !isSameWindow(window, line.domain);
  const choices = windowChoices(line.domain, line.article?.year ?? null);
  return (
    <div class="timeline">
      <Rug data={line} events={ofTopic} window={window} onWindow={setWindow} />
      {(isNarrow || choices.length > 1) && (
        <WindowChoices choices={choices} window={window} onWindow={setWindow} />
      )}
      <TopicChoice
        topics={line.topics}
        events={inWindow}
        topic={topic}
        lang={lang}
        onTopic={setTopic}
      />
      {line.open && (
        <p class="behind-hint">
          <i class="dot" aria-hidden="true" />
          <span>
            {t('panel_behind_which', line.open.number)} <em lang={lang}>{line.open.words}</em>
          </span>
        </p>
      )}
      {!isNarrow && earlier.length > 0 && !earlierShown && (
        <button type="button" class="link small-link" onClick={() => setEarlierShown(true)}>
          {plural('panel_earlier_events', earlier.length, date(String(line.domain.start)))}
        </button>
      )}
      {!isNarrow && earlierShown && (
        <YearSection
          group={{ year: 0, events: earlier }}
          heading={t('panel_before', date(String(line.domain.start)))}
          {...shared}
          article={null}
          most={earlier.length}
        />
      )}
      {groups
        .filter(({ year }) => isNarrow || year >= line.domain.start)
        .map((group) => (
          <YearSection key={group.year} group={group} {...shared} />
        ))}
      {groups.length === 0 && <p class="quiet">{t('panel_no_events')}</p>}
    </div>
  );
}

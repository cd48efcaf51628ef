import { useLayoutEffect, useRef } from 'preact/hooks';
import { coveringBases } from '../base-in-front.ts';
import { MessagesContext } from '../messages/MessagesContext.tsx';
import type { PanelTab } from '../overlay-model.ts';
import { articleDetails, type PanelProps } from '../panel-props.ts';
import { Brand } from '../parts/Brand.tsx';
import { FromAdded } from '../parts/FromAdded.tsx';
import { Icon } from '../parts/Icon.tsx';
import { AboutTab } from './about/AboutTab.tsx';
import { BaseChoice } from './BaseChoice.tsx';
import { ClaimsTab } from './claims/ClaimsTab.tsx';
import { PanelTabs } from './PanelTabs.tsx';
import { TakeAlong } from './TakeAlong.tsx';
import { TimelineTab } from './timeline/TimelineTab.tsx';
import { WhoTab } from './who/WhoTab.tsx';

const ARTICLE_TABS: readonly PanelTab[] = ['who', 'claims', 'timeline', 'about'];
/** A page that only mentions events has no author of ours and no claims. */
const EVENT_TABS: readonly PanelTab[] = ['timeline', 'about'];

/** Everything known about the article, shown beside it: who is speaking, claims, timeline, about. */
export function Panel(props: PanelProps) {
  const { model, base, messages, onBase, onTab, onClose } = props;
  const { t } = messages;
  const tabs = base.article ? ARTICLE_TABS : EVENT_TABS;
  const tab = tabs.includes(props.tab) ? props.tab : (tabs[0] ?? 'about');
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (body.current) body.current.scrollTop = tab ? 0 : body.current.scrollTop;
  }, [tab]);
  return (
    <MessagesContext.Provider value={messages}>
      <div class="panel">
        <header class="panel-top">
          <div class="panel-title">
            <Brand />
            <h2 class="sc">{t('ext_name')}</h2>
            <span class="as-of">
              {t('note_last_searched', messages.date(base.knowledgeBase.asOf))}
            </span>
            <button
              type="button"
              class="icon-button"
              aria-label={t('panel_close')}
              onClick={onClose}
            >
              <Icon name="close" />
            </button>
          </div>
          <BaseChoice
            bases={coveringBases(model)}
            chosen={base.knowledgeBase.id}
            onChoose={onBase}
          />
          <FromAdded base={base} />
          <PanelTabs tabs={tabs} selected={tab} onSelect={onTab} />
        </header>
        <div
          class="panel-body"
          role="tabpanel"
          id="aw-tabpanel"
          aria-labelledby={`aw-tab-${tab}`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so a keyboard must reach it.
          tabIndex={0}
          ref={body}
        >
          <TabBody key={base.knowledgeBase.id} {...props} tab={tab} />
        </div>
      </div>
    </MessagesContext.Provider>
  );
}

function TabBody(props: PanelProps) {
  const { details, tab, messages } = props;
  if (tab === 'about') return <AboutTab {...props} />;
  if (details.state === 'loading') return <p class="quiet">{messages.t('panel_loading')}</p>;
  if (details.state === 'failed') return <p role="alert">{messages.t('panel_failed')}</p>;
  const read = articleDetails(details);
  if (tab === 'timeline') {
    return (
      <>
        <TimelineTab {...props} details={details.value} />
        {!read && <TakeAlong {...props} />}
      </>
    );
  }
  if (!read) return null;
  return tab === 'who' ? (
    <WhoTab {...props} details={read} />
  ) : (
    <>
      <ClaimsTab {...props} details={read} />
      <TakeAlong {...props} />
    </>
  );
}

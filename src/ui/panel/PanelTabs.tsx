import { useRef } from 'preact/hooks';
import { useMessages } from '../messages/MessagesContext.tsx';
import type { MessageKey } from '../messages/table.ts';
import type { PanelTab } from '../overlay-model.ts';

interface PanelTabsProps {
  readonly tabs: readonly PanelTab[];
  readonly selected: PanelTab;
  onSelect(tab: PanelTab): void;
}

const LABELS: Readonly<Record<PanelTab, MessageKey>> = {
  who: 'panel_tab_who',
  claims: 'panel_tab_claims',
  timeline: 'panel_tab_timeline',
  about: 'panel_tab_about',
};

/** Tabs by the WAI-ARIA pattern: one stop for Tab, arrows, Home and End go from one to the next. */
export function PanelTabs({ tabs, selected, onSelect }: PanelTabsProps) {
  const { t } = useMessages();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const tab = tabs[tabAfterKey(event.key, tabs.indexOf(selected), tabs.length) ?? -1];
    if (!tab) return;
    event.preventDefault();
    onSelect(tab);
    list.current?.querySelector<HTMLElement>(`#aw-tab-${tab}`)?.focus({ preventScroll: true });
  };
  return (
    <div class="tabs" role="tablist" aria-label={t('panel_tabs')} ref={list} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`aw-tab-${tab}`}
          aria-selected={tab === selected}
          aria-controls="aw-tabpanel"
          tabIndex={tab === selected ? 0 : -1}
          onClick={() => onSelect(tab)}
        >
          {t(LABELS[tab])}
        </button>
      ))}
    </div>
  );
}

/** The index that a key leads to; null for a key that is not for tabs. */
export function tabAfterKey(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

import type { ComponentChildren, VNode } from 'preact';
import { NoticeBar, type Notice } from '../notice';
import { useStrings } from '../strings';
import { Tabs } from '../tabs';

export type DeskTab = 'page' | 'timeline' | 'search' | 'store';

interface DeskViewProps {
  tab: DeskTab;
  onTab(tab: DeskTab): void;
  notice: Notice | null;
  onUndo(): void;
  onDismissNotice(): void;
  /** What was opened from a panel, the last on top; it covers the tabs, which keep their place, until it is closed. */
  over: VNode[];
  /** The current tab's panel: `MarkList`, `TimelinePanel`, `SearchPanel` or `StorePanel`. */
  children: ComponentChildren;
}

/** The side panel's frame: tabs, the panel under them, what was just done at the foot. */
export function DeskView({ tab, onTab, notice, onUndo, onDismissNotice, over, children }: DeskViewProps) {
  const strings = useStrings();
  const tabs: { name: DeskTab; title: string }[] = [
    { name: 'page', title: strings.t('tabPage') },
    { name: 'timeline', title: strings.t('tabTimeline') },
    { name: 'search', title: strings.t('tabSearch') },
    { name: 'store', title: strings.t('tabStore') },
  ];
  return (
    <main class="desk surface" dir={strings.dir} lang={strings.locale.slice(0, 2)}>
      <h1 class="unseen">{strings.t('extShortName')}</h1>
      <div class="layer" hidden={over.length > 0}>
        <Tabs label={strings.t('deskTabs')} tabs={tabs} current={tab} onChange={onTab}>
          {children}
        </Tabs>
        <NoticeBar notice={notice} onUndo={onUndo} onDismiss={onDismissNotice} />
      </div>
      {over.map((one, at) => (
        <div key={one.key ?? at} class="layer" hidden={at < over.length - 1}>
          {one}
        </div>
      ))}
    </main>
  );
}

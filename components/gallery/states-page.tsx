import type { ComponentChild, VNode } from 'preact';

import { DeskView, type DeskTab } from '../desk/desk-view';
import { MarkList } from '../desk/mark-list';
import { SearchPanel } from '../desk/search-panel';
import { StorePanel } from '../desk/store-panel';
import { TimelinePanel } from '../desk/timeline-panel';
import { Claims } from '../event/claims';
import { OptionsView, type OptionsActions } from '../options/options-view';
import { PopupView, type PopupActions, type PopupPage } from '../popup/popup-view';
import { Example } from '../welcome/example';
import { WelcomeView } from '../welcome/welcome-view';
import { attack, cancelled, contested, iraq, joined, rasool, talks, visit } from './fixtures';
import { articles, kinds, newerStore, pageNames, readyStore, sites } from './fixtures-pages';
import { cardStates, type GalleryState } from './states-card';
import { eventStates } from './states-event';

const ignore = () => {};

const popupActions: PopupActions = {
  setPage: ignore,
  setSite: ignore,
  setEverywhere: ignore,
  setKind: ignore,
  annotateOnce: ignore,
  annotateSite: ignore,
  save: ignore,
  undo: ignore,
  dismissNotice: ignore,
  openDesk: ignore,
  openOptions: ignore,
};

const optionsActions: OptionsActions = {
  setSite: ignore,
  setEverywhere: ignore,
  exportAs: ignore,
  importFile: ignore,
  cancelImport: ignore,
  restore: ignore,
  erase: ignore,
  changeKeys: ignore,
  undo: ignore,
  dismissNotice: ignore,
};

const found: PopupPage = {
  state: 'found',
  title: articles[0]?.title ?? null,
  outlet: 'الجزيرة نت',
  publishedAt: '2024-02-12T14:30',
  kinds,
};

const on = { page: true, site: true, everywhere: true };

function page(name: string, node: ComponentChild): GalleryState {
  return { name, surface: 'page', node };
}

function desk(name: string, tab: DeskTab, panel: ComponentChild, over: VNode[] = []): GalleryState {
  return page(
    name,
    <DeskView tab={tab} onTab={ignore} notice={null} onUndo={ignore} onDismissNotice={ignore} over={over}>
      {panel}
    </DeskView>,
  );
}

const exampleText = 'قال المتحدث يحيى رسول إن المحادثات بين العراق والولايات المتحدة تستأنف الأحد المقبل.';

function exampleMark(words: string, kind: 'person' | 'place' | 'date') {
  const start = exampleText.indexOf(words);
  return { start, end: start + words.length, kind };
}

export const pageStates: GalleryState[] = [
  page(
    'popup-found',
    <PopupView
      page={found}
      site="aljazeera.net"
      on={on}
      store={readyStore}
      save="unsaved"
      notice={null}
      actions={popupActions}
    />,
  ),
  page(
    'popup-saved',
    <PopupView
      page={found}
      site="aljazeera.net"
      on={on}
      store={readyStore}
      save="saved"
      notice={{ kind: 'saved', canUndo: true }}
      actions={popupActions}
    />,
  ),
  page(
    'popup-nothing',
    <PopupView
      page={{ state: 'nothing', reason: 'home' }}
      site="aljazeera.net"
      on={{ ...on, everywhere: false }}
      store={newerStore}
      save="none"
      notice={null}
      actions={popupActions}
    />,
  ),
  page(
    'popup-unannotated',
    <PopupView
      page={{ state: 'unannotated' }}
      site="news.example"
      on={on}
      store={readyStore}
      save="none"
      notice={null}
      actions={popupActions}
    />,
  ),
  ...(['loading', 'disconnected'] as const).map((state) =>
    page(
      `popup-${state}`,
      <PopupView
        page={{ state }}
        site="aljazeera.net"
        on={on}
        store={state === 'loading' ? null : readyStore}
        save="none"
        notice={null}
        actions={popupActions}
      />,
    ),
  ),
  desk('desk-nothing', 'page', <MarkList names={null} nothing="live" onGo={ignore} onOpen={ignore} />),
  desk('desk-page', 'page', <MarkList names={pageNames} nothing={null} onGo={ignore} onOpen={ignore} />),
  desk('event-claims', 'timeline', <Claims claims={contested.claims!} />),
  desk(
    'desk-timeline',
    'timeline',
    <TimelinePanel
      events={{ items: [visit, cancelled, talks, joined, attack], total: 40, next: 'p2' }}
      failure={null}
      type={null}
      onType={ignore}
      onMore={ignore}
      onRetry={ignore}
      onOpenEntity={ignore}
    />,
  ),
  desk(
    'desk-search',
    'search',
    <SearchPanel
      query="العراق"
      results={{
        query: 'العراق',
        entities: [
          { ...iraq, count: 9 },
          { ...rasool, count: 2 },
        ],
        events: { items: [talks], total: 1, next: null },
        articles: articles,
      }}
      onQuery={ignore}
      onMoreEvents={ignore}
      onOpenEntity={ignore}
    />,
  ),
  desk(
    'desk-store',
    'store',
    <StorePanel
      store={readyStore}
      articles={{ items: articles, total: 11, next: 'p2' }}
      save="unsaved"
      onSave={ignore}
      onRemove={ignore}
      onMore={ignore}
      onUndo={ignore}
      onOpenOptions={ignore}
    />,
  ),
  desk('desk-card', 'page', null, [<>{cardStates[0]?.node}</>]),
  ...eventStates.map(({ name, node }) => desk(name, 'timeline', null, [node])),
  page(
    'options',
    <OptionsView
      version="0.1.0"
      sites={sites}
      everywhere
      store={readyStore}
      formats={['store', 'markdown', 'plover', 'timelinejs', 'icalendar', 'annotations', 'schemaorg', 'ftm']}
      importing={{ state: 'running', done: 4120, total: 12_000 }}
      keys={[
        { label: 'العلامة التالية في الصفحة', key: 'Alt+Shift+N' },
        { label: 'فتح المكتب', key: null },
      ]}
      notice={{ kind: 'imported', canUndo: true }}
      actions={optionsActions}
    />,
  ),
  page(
    'options-failed',
    <OptionsView
      version="0.1.0"
      sites={sites.slice(0, 4)}
      everywhere={false}
      store={newerStore}
      formats={['store']}
      importing={{
        state: 'failed',
        errors: [
          { line: 17, message: 'unexpected end of JSON input' },
          { line: null, message: 'schema version 9' },
        ],
        total: 6,
      }}
      keys={[]}
      notice={null}
      actions={{ ...optionsActions, changeKeys: null }}
    />,
  ),
  page(
    'welcome',
    <WelcomeView sites={42} nextMarkKey="Alt+Shift+N" onOpenOptions={ignore}>
      <Example
        text={exampleText}
        marks={[
          exampleMark('يحيى رسول', 'person'),
          exampleMark('العراق', 'place'),
          exampleMark('الولايات المتحدة', 'place'),
          exampleMark('الأحد المقبل', 'date'),
        ]}
        onOpen={ignore}
      />
    </WelcomeView>,
  ),
];

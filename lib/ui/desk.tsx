/** The side panel: the page in front, the time line, search, the store. */
import type { VNode } from 'preact';
import { DeskView, type DeskTab } from '@/components/desk/desk-view';
import { MarkList } from '@/components/desk/mark-list';
import { SearchPanel, type SearchResults } from '@/components/desk/search-panel';
import { StorePanel } from '@/components/desk/store-panel';
import { TimelinePanel } from '@/components/desk/timeline-panel';
import { EventFootProvider } from '@/components/event/event-item';
import { EventTools } from '@/components/event/event-tools';
import type { Failure } from '@/components/failure';
import type { Notice } from '@/components/notice';
import type { SaveState } from '@/components/save-button';
import type { Strings } from '@/components/strings';
import type { PageReport } from '@/lib/messages/tab';
import type { EventType } from '@/lib/model';
import { namesOf, type PageName } from '@/lib/page-names';
import { ask, askTab, MessageError, onStoreChanged, reportOf } from '@/lib/platform/messages';
import { frontTab, onFrontTabChanged, openOptions } from '@/lib/platform/tabs';
import type { ArticleView, EntityRef, EventView, Paged, StoreSummary } from '@/lib/views';
import { CardSlot } from './card-slot';
import { EventSlot } from './event-slot';
import { createLayers, type Layer } from './layers';
import { nothingReason } from './nothing';

/** Between looks at a page that is still being read, and at one that may have changed, in ms. */
const WORKING = 250;
const WATCHING = 2_000;

export interface Desk {
  start(): Promise<void>;
}

export function createDesk(strings: Strings, draw: (view: VNode) => void): Desk {
  let tab: DeskTab = 'page';
  let tabId: number | null = null;
  let report: PageReport | null = null;
  let asked = false;
  let went = new Map<string, number>();
  let store: StoreSummary | null = null;
  let articles: Paged<ArticleView> | null = null;
  let events: Paged<EventView> | null = null;
  let failure: Failure | null = null;
  let type: EventType | null = null;
  let query = '';
  let results: SearchResults | null = null;
  let version = 0;
  let saving = false;
  let notice: Notice | null = null;
  let timer = 0;
  const layers = createLayers(() => show());

  async function look(): Promise<void> {
    clearTimeout(timer);
    const front = await frontTab();
    const before = report?.url;
    tabId = front?.id ?? null;
    report = tabId === null ? null : await reportOf(tabId);
    asked = true;
    if (report?.url !== before) went = new Map();
    show();
    // Single-page navigation sends no event that reaches us without the right to read addresses.
    timer = setTimeout(() => void look(), report?.state === 'working' ? WORKING : WATCHING) as unknown as number;
  }

  async function refresh(): Promise<void> {
    store = await ask('store.summary', {}).catch(() => null);
    if (tab === 'store') articles = await ask('store.articles', {}).catch(() => null);
    if (tab === 'timeline') await loadEvents();
    if (tab === 'search' && query) await search(query);
    show();
  }

  async function loadEvents(): Promise<void> {
    try {
      events = await ask('store.timeline', { type });
      failure = null;
    } catch (error) {
      failure =
        error instanceof MessageError && (error.code === 'newer' || error.code === 'broken') ? error.code : 'error';
    }
    show();
  }

  async function search(words: string): Promise<void> {
    query = words;
    show();
    if (!words.trim()) return;
    const found = await ask('store.search', { words, limit: 30 }).catch(() => null);
    // An answer to words that have since been typed over belongs to nobody.
    if (!found || query !== words) return;
    const entities = found.entities.map(({ articles: count, ...one }) => ({ ...one, count }));
    results = {
      query: words,
      entities,
      events: { items: found.events, total: found.events.length, next: null },
      articles: [],
    };
    show();
  }

  async function act(done: Notice, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
      notice = done;
    } catch (error) {
      notice = { kind: error instanceof MessageError && error.code === 'quota' ? 'full' : 'failed', canUndo: false };
    }
    await Promise.all([refresh(), look()]);
  }

  async function save(): Promise<void> {
    if (tabId === null) return;
    const id = tabId;
    const frame = report?.frame;
    saving = true;
    show();
    await act({ kind: 'saved', canUndo: true }, () => askTab(id, 'tab.save', {}, frame));
    saving = false;
    show();
  }

  const undo = () => act({ kind: 'undone', canUndo: false }, () => ask('store.undo', {}));

  function goTo(name: PageName, at: number, open: boolean): void {
    const index = name.marks[at];
    if (tabId === null || index === undefined) return;
    went.set(name.id, at);
    void askTab(tabId, 'tab.show', { index, open }, report?.frame).catch(() => null);
    show();
  }

  async function openTab(next: DeskTab): Promise<void> {
    tab = next;
    show();
    await refresh();
  }

  function saveState(): SaveState {
    if (report?.state !== 'marked') return 'none';
    if (saving) return 'saving';
    return report.saved ? 'saved' : 'unsaved';
  }

  function panel(): VNode {
    if (tab === 'timeline') {
      return (
        <TimelinePanel
          events={events}
          failure={failure}
          type={type}
          onType={(next) => {
            type = next;
            events = null;
            void loadEvents();
          }}
          onMore={async (cursor) => {
            const more = await ask('store.timeline', { type, cursor }).catch(() => null);
            if (more && events) events = { ...more, items: [...events.items, ...more.items] };
            show();
          }}
          onRetry={() => void loadEvents()}
          onOpenEntity={onOpenEntity}
        />
      );
    }
    if (tab === 'search') {
      return (
        <SearchPanel
          query={query}
          results={results}
          onQuery={(words) => void search(words)}
          onMoreEvents={() => {}}
          onOpenEntity={onOpenEntity}
        />
      );
    }
    if (tab === 'store') {
      return (
        <StorePanel
          store={store}
          articles={articles}
          save={saveState()}
          onSave={() => void save()}
          onRemove={({ id }) =>
            void act({ kind: 'removed', canUndo: true }, () => ask('article.remove', { article: id }))
          }
          onMore={async (cursor) => {
            const more = await ask('store.articles', { cursor }).catch(() => null);
            if (more && articles) articles = { ...more, items: [...articles.items, ...more.items] };
            show();
          }}
          onUndo={() => void undo()}
          onOpenOptions={openOptions}
        />
      );
    }
    const names = report?.state === 'marked' ? namesOf(report.marks) : null;
    return (
      <MarkList
        names={
          names?.map(({ marks, ...name }) => ({ ...name, count: marks.length, at: went.get(name.id) ?? null })) ?? null
        }
        nothing={asked ? nothingReason(report) : null}
        onGo={({ id }, at) =>
          goTo(
            names!.find((one) => one.id === id)!,
            at,
            false,
          )
        }
        onOpen={({ id }) =>
          goTo(
            names!.find((one) => one.id === id)!,
            went.get(id) ?? 0,
            true,
          )
        }
      />
    );
  }

  function onOpenEntity(entity: EntityRef): void {
    layers.push({ entity });
  }

  /** What an event offers in the panel and not on a page. */
  function foot(event: EventView): VNode {
    return <EventTools event={event} onOpen={({ id }, part) => layers.push({ event: id, join: part === 'join' })} />;
  }

  function layer(one: Layer, at: number): VNode {
    const key = `${at} ${'entity' in one ? one.entity.id : one.event}`;
    if ('event' in one) {
      return (
        <EventSlot
          key={key}
          event={one.event}
          join={one.join}
          store={store}
          version={version}
          onOpenEntity={onOpenEntity}
          onClose={layers.pop}
        />
      );
    }
    return (
      <CardSlot
        key={key}
        topic={one}
        strings={strings}
        version={version}
        page={{ saveState, save, annotateAgain: look, close: layers.pop }}
      />
    );
  }

  function show(): void {
    draw(
      <EventFootProvider value={foot}>
        <DeskView
          tab={tab}
          onTab={(next) => void openTab(next)}
          notice={notice}
          onUndo={() => void undo()}
          onDismissNotice={() => {
            notice = null;
            show();
          }}
          over={layers.all().map(layer)}
        >
          {panel()}
        </DeskView>
      </EventFootProvider>,
    );
  }

  return {
    async start() {
      show();
      onFrontTabChanged(() => void look());
      onStoreChanged(() => {
        version += 1;
        void refresh();
      });
      await Promise.all([look(), refresh()]);
    },
  };
}

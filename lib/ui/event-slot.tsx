/** An event's own page in the side panel: what is asked of the background, and the reader's word on its reports. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Candidates } from '@/components/event/candidate-list';
import { EventPage, type EventActions, type EventContent } from '@/components/event/event-page';
import type { Failure } from '@/components/failure';
import type { Notice } from '@/components/notice';
import { ask, MessageError } from '@/lib/platform/messages';
import type { CandidateView, EntityRef, EventView, Paged, StoreSummary } from '@/lib/views';

/** Events that a search offers. */
const FOUND = 20;

interface EventSlotProps {
  /** The event's id. */
  event: string;
  /** Opened to be joined with another. */
  join: boolean;
  store: StoreSummary | null;
  /** Counts up whenever the store has changed: the page then asks again. */
  version: number;
  onOpenEntity(entity: EntityRef): void;
  onClose(): void;
}

/** Another event wants another `key`. */
export function EventSlot({ event, join, store, version, onOpenEntity, onClose }: EventSlotProps) {
  const [content, setContent] = useState<EventContent>({ state: 'loading' });
  const [candidates, setCandidates] = useState<Candidates | null>(join ? { state: 'loading' } : null);
  const [query, setQuery] = useState('');
  const [notice, setNotice] = useState<Notice | null>(null);
  const [changes, setChanges] = useState(0);
  // Answers that come after another question was asked are dropped.
  const asked = useRef({ view: 0, candidates: 0 });
  /** The event, and once it is known a report of it: parting and joining give it another id. */
  const at = useRef(event);
  const typed = useRef('');
  const open = useRef(join);

  async function load(): Promise<void> {
    const mine = ++asked.current.view;
    const next = await fetchContent(at.current);
    if (mine !== asked.current.view) return;
    if (next.state === 'ready') at.current = next.view.sources[0]!.local;
    setContent(next);
    if (next.state === 'ready' && open.current) await find(typed.current);
  }

  async function find(words: string): Promise<void> {
    const mine = ++asked.current.candidates;
    const next = await fetchCandidates(at.current, words.trim());
    if (mine === asked.current.candidates && open.current) setCandidates(next);
  }

  async function more(cursor: string): Promise<void> {
    const mine = asked.current.candidates;
    const next = await ask('event.candidates', { event: at.current, cursor }).catch(() => null);
    if (!next || mine !== asked.current.candidates) return;
    setCandidates((known) => (known?.state === 'ready' ? { ...known, page: joined(known.page, next) } : known));
  }

  async function act(done: Notice, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
      setNotice(done);
    } catch (error) {
      setNotice({ kind: noticeOf(error), canUndo: false });
    }
    await load();
    setChanges((count) => count + 1);
  }

  function close(): void {
    open.current = false;
    setCandidates(null);
  }

  const actions: EventActions = {
    back: onClose,
    retry: () => void load(),
    openEntity: onOpenEntity,
    split(source) {
      if (content.state !== 'ready') return;
      const { view } = content;
      // What stays is the event that this page is of.
      at.current = view.sources.find(({ local }) => local !== source.local)!.local;
      const decision = { kind: 'split', a: view.event.id, b: source.local } as const;
      void act({ kind: 'split', canUndo: true }, () => ask('store.decide', decision));
    },
    toggleJoin() {
      if (open.current) return close();
      open.current = true;
      typed.current = '';
      setQuery('');
      setCandidates({ state: 'loading' });
      void find('');
    },
    search(words) {
      typed.current = words;
      setQuery(words);
      void find(words);
    },
    moreCandidates: (cursor) => void more(cursor),
    join(candidate) {
      if (content.state !== 'ready') return;
      const decision = { kind: 'join', a: content.view.event.id, b: candidate.event.id } as const;
      void act({ kind: 'joined', canUndo: true }, async () => {
        await ask('store.decide', decision);
        close();
      });
    },
    undo: () => void act({ kind: 'undone', canUndo: false }, () => ask('store.undo', {})),
    dismissNotice: () => setNotice(null),
  };

  useEffect(() => void load(), [version]);
  return (
    <EventPage
      content={content}
      candidates={candidates}
      query={query}
      readOnly={store && store.state !== 'ready' ? store.state : null}
      notice={notice}
      changes={changes}
      actions={actions}
    />
  );
}

async function fetchContent(event: string): Promise<EventContent> {
  try {
    const view = await ask('event.why', { event });
    return view ? { state: 'ready', view } : { state: 'gone' };
  } catch (error) {
    return { state: 'failed', failure: failureOf(error) };
  }
}

async function fetchCandidates(event: string, query: string): Promise<Candidates> {
  try {
    const page = query ? await searched(event, query) : await ask('event.candidates', { event });
    return { state: 'ready', query, page };
  } catch (error) {
    return { state: 'failed', failure: failureOf(error) };
  }
}

async function searched(event: string, words: string): Promise<Paged<CandidateView>> {
  const [{ events }, own] = await Promise.all([
    ask('store.search', { words, limit: FOUND }),
    ask('event.why', { event }),
  ]);
  const plain = (found: EventView): CandidateView => ({ event: found, reasons: [], days: null, parted: false });
  const items = events.filter(({ id }) => id !== own?.event.id).map(plain);
  return { items, total: items.length, next: null };
}

function joined<T>(first: Paged<T>, second: Paged<T>): Paged<T> {
  return { ...second, items: [...first.items, ...second.items] };
}

function failureOf(error: unknown): Failure {
  const code = error instanceof MessageError ? error.code : null;
  return code === 'newer' || code === 'broken' ? code : 'error';
}

/** `invalid`: one of the two events is no longer there. */
function noticeOf(error: unknown): Notice['kind'] {
  const code = error instanceof MessageError ? error.code : null;
  if (code === 'quota') return 'full';
  return code === 'invalid' ? 'gone' : 'failed';
}

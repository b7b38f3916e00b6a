import type { VNode } from 'preact';
import type { Candidates } from '../event/candidate-list';
import { EventPage, type EventActions, type EventContent } from '../event/event-page';
import type { Failure } from '../failure';
import type { Notice } from '../notice';
import { alone, nearEvents, why } from './fixtures-event';

const ignore = () => {};

const actions: EventActions = {
  back: ignore,
  retry: ignore,
  openEntity: ignore,
  split: ignore,
  toggleJoin: ignore,
  search: ignore,
  moreCandidates: ignore,
  join: ignore,
  undo: ignore,
  dismissNotice: ignore,
};

interface Extras {
  candidates?: Candidates;
  query?: string;
  readOnly?: Failure;
  notice?: Notice;
}

function event(name: string, content: EventContent, extras: Extras = {}): { name: string; node: VNode } {
  const { candidates = null, query = '', readOnly = null, notice = null } = extras;
  return {
    name: `event-page${name}`,
    node: (
      <EventPage
        content={content}
        candidates={candidates}
        query={query}
        readOnly={readOnly}
        notice={notice}
        changes={0}
        actions={actions}
      />
    ),
  };
}

const near: Candidates = { state: 'ready', query: '', page: { items: nearEvents, total: 14, next: '6' } };
const none: Candidates = { state: 'ready', query: '', page: { items: [], total: 0, next: null } };

export const eventStates = [
  event('', { state: 'ready', view: why }),
  event('-parted', { state: 'ready', view: alone }, { notice: { kind: 'split', canUndo: true } }),
  event('-join', { state: 'ready', view: alone }, { candidates: near }),
  event('-join-none', { state: 'ready', view: alone }, { candidates: none }),
  event(
    '-join-nothing-found',
    { state: 'ready', view: alone },
    { candidates: { ...none, query: 'قمر' }, query: 'قمر' },
  ),
  event('-join-failed', { state: 'ready', view: alone }, { candidates: { state: 'failed', failure: 'error' } }),
  event('-read-only', { state: 'ready', view: why }, { readOnly: 'newer' }),
  event('-gone', { state: 'gone' }, { notice: { kind: 'gone', canUndo: false } }),
  event('-full', { state: 'ready', view: { ...why, more: 3 } }, { notice: { kind: 'full', canUndo: false } }),
  event('-loading', { state: 'loading' }),
  event('-failed', { state: 'failed', failure: 'error' }),
];

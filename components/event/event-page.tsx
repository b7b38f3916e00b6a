import { useEffect, useId, useRef } from 'preact/hooks';
import type { CandidateView, EntityRef, SourceView, WhyView } from '@/lib/views';
import { FailureHint, type Failure } from '../failure';
import { Icon } from '../icon';
import { EntityLink } from '../name';
import { NoticeBar, type Notice } from '../notice';
import { useStrings } from '../strings';
import { CandidateList, type Candidates } from './candidate-list';
import { Claims } from './claims';
import { EventHead, partiesOf } from './event-item';
import { SourceItem } from './source-item';

export type EventContent =
  | { state: 'loading' }
  | { state: 'failed'; failure: Failure }
  /** The store does not have it any more. */
  | { state: 'gone' }
  | { state: 'ready'; view: WhyView };

export interface EventActions {
  back(): void;
  retry(): void;
  openEntity(entity: EntityRef): void;
  split(source: SourceView): void;
  /** Shows what may be the same, or hides it. */
  toggleJoin(): void;
  search(query: string): void;
  moreCandidates(cursor: string): void;
  join(candidate: CandidateView): void;
  undo(): void;
  dismissNotice(): void;
}

interface EventPageProps {
  content: EventContent;
  /** Null while the reader has not asked for them. */
  candidates: Candidates | null;
  query: string;
  /** Why nothing can be changed: a store of a newer version, say. */
  readOnly: Failure | null;
  notice: Notice | null;
  /** Counts up with each change that the reader makes here: the focus then goes to the reports. */
  changes: number;
  actions: EventActions;
}

/** An event on a page of its own: what it is, why its reports are one, and the reader's own word on that. */
export function EventPage({ content, candidates, query, readOnly, notice, changes, actions }: EventPageProps) {
  const strings = useStrings();
  const page = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const reports = useRef<HTMLHeadingElement>(null);
  const joining = useId();
  useEffect(() => {
    if (changes > 0) (reports.current ?? title.current)?.focus();
    else if (!page.current?.contains(document.activeElement)) title.current?.focus();
  }, [changes]);
  const view = content.state === 'ready' ? content.view : null;
  return (
    <section
      ref={page}
      class="event-page"
      aria-busy={content.state === 'loading'}
      onKeyDown={(event) => {
        // In a field with words in it, Esc empties the field.
        const typing = event.target instanceof HTMLInputElement && event.target.value !== '';
        if (event.key === 'Escape' && !event.isComposing && !typing) actions.back();
      }}
    >
      <header>
        <button type="button" class="icon-button" aria-label={strings.t('back')} onClick={actions.back}>
          <Icon name="back" />
        </button>
        <h2 ref={title} tabIndex={-1}>
          {strings.t('eventPage')}
        </h2>
      </header>
      <div class="panel">
        {content.state === 'loading' ? <p class="meta loading">{strings.t('loading')}</p> : null}
        {content.state === 'failed' ? <FailureHint failure={content.failure} onRetry={actions.retry} /> : null}
        {content.state === 'gone' ? <p class="hint">{strings.t('eventGone')}</p> : null}
        {readOnly && content.state !== 'failed' ? <FailureHint failure={readOnly} /> : null}
        {view ? (
          <>
            <EventWhole view={view} onOpenEntity={actions.openEntity} />
            <section>
              <h3 ref={reports} tabIndex={-1}>
                {view.sources.length > 1
                  ? strings.n('whyOne', view.sources.length + view.more)
                  : strings.n('sources', 1)}
              </h3>
              {view.sources.length > 1 ? <p class="meta">{strings.t('whyHint')}</p> : null}
              <ol class="source-list">
                {view.sources.map((source, at) => (
                  <SourceItem
                    key={source.local}
                    source={source}
                    at={at}
                    sources={view.sources}
                    onSplit={readOnly || view.sources.length < 2 ? undefined : () => actions.split(source)}
                  />
                ))}
              </ol>
              {view.more > 0 ? <p class="meta">{strings.t('whyRest', strings.number(view.more))}</p> : null}
            </section>
            {view.event.claims ? <Claims claims={view.event.claims} /> : null}
            {readOnly ? null : (
              <section>
                <button
                  type="button"
                  class="wide disclose"
                  aria-expanded={candidates !== null}
                  aria-controls={joining}
                  onClick={actions.toggleJoin}
                >
                  {strings.t('sameEventAs')}
                </button>
                <div id={joining} hidden={candidates === null}>
                  {candidates ? (
                    <CandidateList
                      candidates={candidates}
                      query={query}
                      onQuery={actions.search}
                      onMore={actions.moreCandidates}
                      onRetry={() => actions.search(query)}
                      onJoin={actions.join}
                    />
                  ) : null}
                </div>
              </section>
            )}
          </>
        ) : null}
      </div>
      <NoticeBar notice={notice} onUndo={actions.undo} onDismiss={actions.dismissNotice} />
    </section>
  );
}

function EventWhole({ view, onOpenEntity }: { view: WhyView; onOpenEntity(entity: EntityRef): void }) {
  const { event } = view;
  return (
    <article class="event">
      <EventHead event={event} />
      <p class="chips">
        {partiesOf(event).map((entity) => (
          <EntityLink key={entity.id} entity={entity} onOpen={onOpenEntity} />
        ))}
      </p>
    </article>
  );
}

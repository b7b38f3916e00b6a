import type { CandidateView, Paged } from '@/lib/views';
import { FailureHint, type Failure } from '../failure';
import { SearchField } from '../search-field';
import { useStrings } from '../strings';
import { EventHead } from './event-item';
import { Reasons } from './reasons';
import { Report } from './report';

/** What is offered to be joined. */
export type Candidates =
  | { state: 'loading' }
  | { state: 'failed'; failure: Failure }
  /** `query`: the words that these were found by; empty for those that are nearest. */
  | { state: 'ready'; query: string; page: Paged<CandidateView> };

interface CandidateListProps {
  candidates: Candidates;
  /** The words in the field; what they find may be on its way. */
  query: string;
  onQuery(query: string): void;
  onMore(cursor: string): void;
  onRetry(): void;
  onJoin(candidate: CandidateView): void;
}

/** Events that may be the same, the nearest first, or those that the reader searches for. */
export function CandidateList({ candidates, query, onQuery, onMore, onRetry, onJoin }: CandidateListProps) {
  const strings = useStrings();
  const ready = candidates.state === 'ready' && candidates.query === query.trim() ? candidates.page : null;
  const next = ready?.next ?? null;
  return (
    <div class="candidate-list">
      <SearchField value={query} label={strings.t('joinSearch')} focused onInput={onQuery} />
      {candidates.state === 'failed' ? <FailureHint failure={candidates.failure} onRetry={onRetry} /> : null}
      {!ready && candidates.state !== 'failed' ? <p class="meta loading">{strings.t('loading')}</p> : null}
      <p class="meta" role="status">
        {ready ? (
          ready.items.length === 0 ? (
            query.trim() ? (
              strings.t('searchNone', query.trim())
            ) : (
              strings.t('joinNone')
            )
          ) : (
            <>
              {strings.n('events', ready.total)}
              {query.trim() ? null : <span class="sep">{strings.t('joinNearest')}</span>}
            </>
          )
        ) : null}
      </p>
      <ol class="events">
        {ready?.items.map((candidate) => (
          <li key={candidate.event.id}>
            <Candidate candidate={candidate} onJoin={() => onJoin(candidate)} />
          </li>
        ))}
      </ol>
      {next === null ? null : (
        <button type="button" class="wide" onClick={() => onMore(next)}>
          {strings.t('moreCandidates')}
        </button>
      )}
    </div>
  );
}

function Candidate({ candidate, onJoin }: { candidate: CandidateView; onJoin(): void }) {
  const strings = useStrings();
  const { event, reasons, days, parted } = candidate;
  const [first] = event.reports;
  return (
    <article class="event">
      <EventHead event={event} />
      {first ? (
        <Report report={first} clamp headline={event.headline}>
          {event.sources > 1 ? <span>{strings.n('sources', event.sources)}</span> : null}
        </Report>
      ) : null}
      <Reasons reasons={reasons} />
      <p class="line">
        <button type="button" class="small" aria-label={strings.t('joinEventOf', event.headline)} onClick={onJoin}>
          {strings.t('joinEvent')}
        </button>
        {days ? <span class="meta">{strings.n('daysApart', days)}</span> : null}
        {parted ? <span class="badge">{strings.t('youParted')}</span> : null}
      </p>
    </article>
  );
}

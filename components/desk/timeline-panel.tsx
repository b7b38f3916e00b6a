import type { EventType } from '@/lib/model';
import type { EntityRef, EventView, Paged } from '@/lib/views';
import { FailureHint, type Failure } from '../failure';
import { Timeline } from '../event/timeline';
import { useStrings } from '../strings';

const EVENT_TYPES: EventType[] = [
  'CONSULT', 'AGREE', 'COOPERATE', 'SUPPORT', 'AID', 'CONCEDE', 'RETREAT', 'STATEMENT', 'REQUEST', 'ACCUSE',
  'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT', 'DISASTER',
]; // prettier-ignore

interface TimelinePanelProps {
  /** Null while it is being fetched. */
  events: Paged<EventView> | null;
  failure: Failure | null;
  type: EventType | null;
  onType(type: EventType | null): void;
  onMore(cursor: string): void;
  onRetry(): void;
  onOpenEntity(entity: EntityRef): void;
}

/** All events of the store on a time line, of one type where the reader asks for it. */
export function TimelinePanel({ events, failure, type, onType, onMore, onRetry, onOpenEntity }: TimelinePanelProps) {
  const strings = useStrings();
  return (
    <>
      <label class="field">
        <span class="meta">{strings.t('eventType')}</span>
        <select
          value={type ?? ''}
          onChange={({ currentTarget }) => onType(EVENT_TYPES.find((name) => name === currentTarget.value) ?? null)}
        >
          <option value="">{strings.t('allTypes')}</option>
          {EVENT_TYPES.map((name) => (
            <option key={name} value={name}>
              {strings.t(`event${name}`)}
            </option>
          ))}
        </select>
      </label>
      {failure ? <FailureHint failure={failure} onRetry={onRetry} /> : null}
      {!events && !failure ? <p class="meta loading">{strings.t('loading')}</p> : null}
      {events?.total === 0 ? <p class="hint">{strings.t(type ? 'timelineFiltered' : 'timelineNone')}</p> : null}
      {events && events.total > 0 ? <Timeline page={events} onMore={onMore} onOpenEntity={onOpenEntity} /> : null}
    </>
  );
}

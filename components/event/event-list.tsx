import type { EntityRef, EventView, Paged } from '@/lib/views';
import { useStrings } from '../strings';
import { EventItem } from './event-item';

interface EventListProps {
  page: Paged<EventView>;
  onMore(cursor: string): void;
  onOpenEntity(entity: EntityRef): void;
}

/** Events in the order they came, and a button that asks for the next page. */
export function EventList({ page, onMore, onOpenEntity }: EventListProps) {
  const strings = useStrings();
  const { next } = page;
  return (
    <>
      <ol class="events">
        {page.items.map((event) => (
          <li key={event.id}>
            <EventItem event={event} onOpenEntity={onOpenEntity} />
          </li>
        ))}
      </ol>
      {next === null ? null : (
        <button type="button" class="wide" onClick={() => onMore(next)}>
          {page.atLeast ? strings.t('more') : strings.n('moreEvents', Math.max(1, page.total - page.items.length))}
        </button>
      )}
    </>
  );
}

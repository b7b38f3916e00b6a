import type { EventView } from '@/lib/views';
import { useStrings } from '../strings';

interface EventToolsProps {
  event: EventView;
  /** Opens the event's own page, for its reports or to join it with another. */
  onOpen(event: EventView, part: 'reports' | 'join'): void;
}

/** The quiet line under an event: why its reports are one, and which other event it may be. */
export function EventTools({ event, onOpen }: EventToolsProps) {
  const strings = useStrings();
  return (
    <p class="line event-tools">
      {event.sources > 1 ? (
        <button type="button" class="quiet" onClick={() => onOpen(event, 'reports')}>
          {strings.n('whyOne', event.sources)}
        </button>
      ) : null}
      <button type="button" class="quiet" onClick={() => onOpen(event, 'join')}>
        {strings.t('sameEventAs')}
      </button>
    </p>
  );
}

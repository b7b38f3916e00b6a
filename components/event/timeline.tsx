import type { EntityRef, EventView, Paged } from '@/lib/views';
import { useStrings } from '../strings';
import { intervalWords } from '../when';
import { EventItem } from './event-item';

interface TimelineProps {
  page: Paged<EventView>;
  onMore(cursor: string): void;
  onOpenEntity(entity: EntityRef): void;
}

/**
 * Events on a vertical line, a heading a month, in the order they came. An event that is known to the year only has a
 * heading of its own, and so have those without a date: no event is put into a month that its article does not name.
 */
export function Timeline({ page, onMore, onOpenEntity }: TimelineProps) {
  const strings = useStrings();
  const { next } = page;
  return (
    <div class="timeline">
      {byMonth(page.items).map(({ period, events }, index) => (
        // The same month may come twice where the list is not in order of time.
        <section key={`${period ?? ''}-${index}`}>
          <h2 class="group-title">{intervalWords(period, period, strings)}</h2>
          <ol class="events">
            {events.map((event) => (
              <li key={event.id}>
                <EventItem event={event} onOpenEntity={onOpenEntity} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      {next === null ? null : (
        <button type="button" class="wide" onClick={() => onMore(next)}>
          {page.atLeast ? strings.t('more') : strings.n('moreEvents', Math.max(1, page.total - page.items.length))}
        </button>
      )}
    </div>
  );
}

interface MonthGroup {
  /** `YYYY-MM`, `YYYY` where the month is not known, null where nothing is. */
  period: string | null;
  events: EventView[];
}

/** Neighbours of one month together; the order of the events is kept. */
export function byMonth(events: EventView[]): MonthGroup[] {
  const groups: MonthGroup[] = [];
  for (const event of events) {
    const period = periodOf(event);
    const last = groups.at(-1);
    if (last && last.period === period) last.events.push(event);
    else groups.push({ period, events: [event] });
  }
  return groups;
}

function periodOf({ from, to }: EventView): string | null {
  const first = from ?? to;
  if (first === null) return null;
  const [firstMonth, lastMonth] = [first.slice(0, 7), (to ?? first).slice(0, 7)];
  // From January to December is a year, not a January.
  const wholeYear = firstMonth === `${first.slice(0, 4)}-01` && lastMonth === `${first.slice(0, 4)}-12`;
  return wholeYear ? first.slice(0, 4) : firstMonth;
}

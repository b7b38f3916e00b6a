import { createContext, type ComponentChildren } from 'preact';
import { useContext, useId, useState } from 'preact/hooks';
import type { EntityRef, EventView } from '@/lib/views';
import { EntityLink } from '../name';
import { useStrings } from '../strings';
import { eventWhen } from '../when';
import { Claims } from './claims';
import { Report } from './report';

const STATUS_LABEL = { planned: 'statusPlanned', cancelled: 'statusCancelled', unknown: 'statusUnknown' } as const;

const Foot = createContext<((event: EventView) => ComponentChildren) | null>(null);

/** What stands under an event that is shown whole: the side panel has more to offer than a card on a page. */
export const EventFootProvider = Foot.Provider;

interface EventItemProps {
  event: EventView;
  onOpenEntity(entity: EntityRef): void;
}

/** An event in a list: when, what kind, what happened, in whose words; the rest on demand. */
export function EventItem({ event, onOpenEntity }: EventItemProps) {
  const strings = useStrings();
  const [open, setOpen] = useState(false);
  const details = useId();
  const foot = useContext(Foot);
  const [first, ...others] = event.reports;
  const parties = partiesOf(event);
  const { claims = [] } = event;
  const expandable = others.length > 0 || parties.length > 0 || claims.length > 0 || foot;
  const more = expandable ? (
    <button
      type="button"
      class="quiet disclose"
      aria-expanded={open}
      aria-controls={details}
      onClick={() => setOpen(!open)}
    >
      {others.length > 0 ? strings.n('sources', event.sources) : strings.t('details')}
    </button>
  ) : null;
  return (
    <article class={`event status-${event.status}`} data-event={event.id}>
      <EventHead event={event} />
      {first ? (
        <Report report={first} clamp={!open} headline={event.headline}>
          {more}
        </Report>
      ) : (
        more
      )}
      <div id={details} hidden={!open}>
        {open ? (
          <>
            {others.map((report, index) => (
              <Report key={index} report={report} />
            ))}
            {claims.length > 0 ? <Claims claims={claims} /> : null}
            <p class="chips">
              {parties.map((entity) => (
                <EntityLink key={entity.id} entity={entity} onOpen={onOpenEntity} />
              ))}
            </p>
            {foot?.(event)}
          </>
        ) : null}
      </div>
    </article>
  );
}

/** Everyone and every place in an event, each once. */
export function partiesOf({ participants, places }: EventView): EntityRef[] {
  return [...participants, ...places].filter(
    (entity, index, all) => all.findIndex(({ id }) => id === entity.id) === index,
  );
}

/** When it was, of what kind it is, what is open about it, and what happened. */
export function EventHead({ event }: { event: EventView }) {
  const strings = useStrings();
  return (
    <>
      <p class="event-meta">
        <time dateTime={event.from ?? undefined}>{eventWhen(event, strings)}</time>
        <span class="tag">{strings.t(`event${event.type}`)}</span>
        {event.status === 'happened' ? null : <span class="badge">{strings.t(STATUS_LABEL[event.status])}</span>}
        {event.unconfirmed ? <span class="badge">{strings.t('statusUnconfirmed')}</span> : null}
        {event.claims?.some(({ state }) => state === 'conflict') ? (
          <span class="badge">{strings.t('claimConflict')}</span>
        ) : null}
      </p>
      <p class="headline" lang="ar" dir="auto">
        {event.headline}
      </p>
    </>
  );
}

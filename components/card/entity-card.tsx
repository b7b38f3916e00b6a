import type { EntityId } from '@/lib/model';
import type { EntityRef, EntityView } from '@/lib/views';
import { EventList } from '../event/event-list';
import { Arabic, EntityLink } from '../name';
import { useStrings, type MessageKey } from '../strings';
import { Icon } from '../icon';
import { RoleItem } from './role-item';
import { Section } from './section';

interface EntityCardProps {
  view: EntityView;
  /** The events are sorted by nearness to the article that the card stands in. */
  nearest: boolean;
  onOpenEntity(entity: EntityRef): void;
  onMoreEvents(cursor: string): void;
}

/** What the store holds of a person, place, organisation or group. */
export function EntityCard({ view, nearest, onOpenEntity, onMoreEvents }: EntityCardProps) {
  const strings = useStrings();
  const { entity, roles, aliases, events, together } = view;
  return (
    <>
      <Candidates view={view} onOpenEntity={onOpenEntity} />
      {view.known || view.candidates.length > 0 ? null : (
        <div class="hint">
          <p>
            <strong>{strings.t('unknownName')}</strong>
          </p>
          <p>{strings.t('unknownNameHint')}</p>
        </div>
      )}
      {roles.length > 0 ? (
        <Section title={strings.t('roles')}>
          <ul class="roles">
            {roles.map((role, index) => (
              <RoleItem key={index} role={role} />
            ))}
          </ul>
        </Section>
      ) : null}
      {aliases.length > 1 || (aliases[0] && aliases[0].text !== entity.name) ? (
        <Section title={strings.t('aliases')} note={strings.n('articles', view.articles)}>
          <p class="aliases">
            {aliases.map(({ text, count }) => (
              <span key={text} title={strings.n('times', count)}>
                <Arabic>{text}</Arabic> <span class="count">{strings.number(count)}</span>
              </span>
            ))}
          </p>
        </Section>
      ) : null}
      {view.known ? (
        <Section
          title={events.total > 0 ? strings.n('events', events.total) : strings.t('eventsTitle')}
          note={nearest && events.total > 1 ? strings.t('eventsNearest') : undefined}
        >
          {events.total > 0 ? (
            <EventList page={events} onMore={onMoreEvents} onOpenEntity={onOpenEntity} />
          ) : (
            <p class="meta">{strings.t('eventsNone')}</p>
          )}
        </Section>
      ) : null}
      {together.length > 0 ? (
        <Section title={strings.t('together')}>
          <p class="chips">
            {together.map(({ count, ...other }) => (
              <EntityLink key={other.id} entity={other} count={strings.number(count)} onOpen={onOpenEntity} />
            ))}
          </p>
        </Section>
      ) : null}
    </>
  );
}

/** Beside the kind in the header: the English name, and what a city or an organisation belongs to. */
export function EntitySubtitle({ entity }: { entity: EntityView['entity'] }) {
  const within: EntityId | undefined = entity.within?.id;
  return (
    <>
      {entity.nameEn ? (
        <span class="sep">
          <bdi lang="en" dir="ltr">
            {entity.nameEn}
          </bdi>
        </span>
      ) : null}
      {entity.within && within !== entity.id ? (
        <span class="sep">
          <Arabic>{entity.within.name}</Arabic>
        </span>
      ) : null}
    </>
  );
}

function Candidates({ view, onOpenEntity }: { view: EntityView; onOpenEntity(entity: EntityRef): void }) {
  const strings = useStrings();
  if (view.candidates.length === 0) return null;
  return (
    <div class="hint">
      <p>
        <Icon name="warning" /> <strong>{strings.t(view.known ? 'ambiguousOther' : 'ambiguous')}</strong>
      </p>
      <ul class="candidates">
        {view.candidates.map(({ reason, known, ...candidate }) => (
          <li key={candidate.id}>
            <EntityLink entity={candidate} onOpen={onOpenEntity} />
            <span class="meta">
              {strings.t(`reason_${reason.replace('-', '_')}` as MessageKey)}
              {known ? null : <span class="sep">{strings.t('notInStore')}</span>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

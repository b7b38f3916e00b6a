import type { DateTraceView, DateView, EntityRef } from '@/lib/views';
import { EventList } from '../event/event-list';
import { Arabic } from '../name';
import { useStrings } from '../strings';
import { eventWhen, hijriWords, intervalWords } from '../when';
import { Section } from './section';

interface DateCardProps {
  view: DateView;
  /** The page gives no day of publication to count from. */
  undated: boolean;
  onOpenEntity(entity: EntityRef): void;
  onMoreEvents(cursor: string): void;
}

/** Which days an expression stands for, in both calendars, how that was worked out, and what the store has then. */
export function DateCard({ view, undated, onOpenEntity, onMoreEvents }: DateCardProps) {
  const strings = useStrings();
  const hijri = hijriWords(view.from, view.to, strings);
  const settled = view.from !== null || view.to !== null;
  return (
    <>
      {settled ? (
        <div class="answer">
          <p class="answer-date">
            <time dateTime={view.from ?? undefined}>{eventWhen(view, strings)}</time>
            {view.vague ? <span class="badge">{strings.t('dateVague')}</span> : null}
          </p>
          {hijri ? <p class="meta">{strings.t('hijriAbout', hijri)}</p> : null}
        </div>
      ) : (
        <p class="hint">{strings.t(undated ? 'dateUnresolvedPublished' : 'dateUnresolved')}</p>
      )}
      <Derivation trace={view.trace} />
      {settled ? (
        <Section title={strings.t('dateOn')} note={view.on.total > 0 ? strings.n('events', view.on.total) : undefined}>
          {view.on.total > 0 ? (
            <EventList page={view.on} onMore={onMoreEvents} onOpenEntity={onOpenEntity} />
          ) : (
            <p class="meta">{strings.t('dateOnNone')}</p>
          )}
        </Section>
      ) : null}
      {view.around.length > 0 ? (
        <Section title={strings.t('dateAround')}>
          <EventList
            page={{ items: view.around, total: 0, next: null }}
            onMore={onMoreEvents}
            onOpenEntity={onOpenEntity}
          />
        </Section>
      ) : null}
    </>
  );
}

/** The words, the rule and the reference day: a reader must be able to check the sum. */
function Derivation({ trace }: { trace: DateTraceView }) {
  const strings = useStrings();
  const { reference } = trace;
  // Rules without words of their own still show the expression and the reference day.
  const rule = strings.find(`rule_${trace.rule.replaceAll('-', '_')}`);
  return (
    <Section title={strings.t('dateHow')}>
      {rule ? <p>{rule}</p> : null}
      <p>
        {strings.t('dateWords')}{' '}
        {trace.words.map((word, index) => (
          <span key={index} class={index > 0 ? 'sep' : undefined}>
            <Arabic>{`«${word}»`}</Arabic>
          </span>
        ))}
      </p>
      {reference ? (
        <p>
          {strings.t(
            reference.from === 'published' ? 'datePublished' : 'dateAnaphora',
            intervalWords(reference.day.slice(0, 10), reference.day.slice(0, 10), strings),
          )}
        </p>
      ) : null}
    </Section>
  );
}

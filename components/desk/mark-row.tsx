import { Icon } from '../icon';
import type { MarkKind } from '../kinds';
import { Arabic } from '../name';
import { useStrings } from '../strings';

/** A name or date of the page with all its places. */
export interface PageName {
  /** The entity's id, or a key for the date. */
  id: string;
  kind: MarkKind;
  text: string;
  /** How many places it has in the page. */
  count: number;
  /** The place that was last gone to, from 0; null before the first. */
  at: number | null;
}

interface MarkRowProps {
  name: PageName;
  /** Whether this row is the list's Tab stop. */
  active: boolean;
  onFocus(): void;
  onGo(at: number): void;
  onOpen(): void;
}

/** A row of the list: the name goes to its next place, the arrows step, the last button opens the card. */
export function MarkRow({ name, active, onFocus, onGo, onOpen }: MarkRowProps) {
  const strings = useStrings();
  const tabIndex = active ? 0 : -1;
  const next = name.at === null ? 0 : (name.at + 1) % name.count;
  const previous = name.at === null ? name.count - 1 : (name.at + name.count - 1) % name.count;
  function step(event: KeyboardEvent): void {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    onGo((event.key === 'ArrowLeft') === (strings.dir === 'rtl') ? next : previous);
  }
  return (
    <li class="mark-row" onFocusIn={onFocus}>
      <button
        type="button"
        class="row-name"
        data-name={name.id}
        tabIndex={tabIndex}
        onClick={() => onGo(next)}
        onKeyDown={step}
      >
        <Arabic>{name.text}</Arabic>
      </button>
      {name.count > 1 ? (
        <span class="steps">
          <button
            type="button"
            class="icon-button"
            tabIndex={-1}
            aria-label={strings.t('previousPlace')}
            onClick={() => onGo(previous)}
          >
            <Icon name="up" />
          </button>
          <span class="count">
            {name.at === null
              ? strings.number(name.count)
              : strings.t('placeOf', strings.number(name.at + 1), strings.number(name.count))}
          </span>
          <button
            type="button"
            class="icon-button"
            tabIndex={-1}
            aria-label={strings.t('nextPlace')}
            onClick={() => onGo(next)}
          >
            <Icon name="down" />
          </button>
        </span>
      ) : null}
      <button
        type="button"
        class="quiet"
        tabIndex={tabIndex}
        aria-label={strings.t('openCardOf', name.text)}
        onClick={onOpen}
      >
        {strings.t('openCard')}
      </button>
    </li>
  );
}

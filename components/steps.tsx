import { Icon } from './icon';
import { useStrings } from './strings';

export interface Places {
  /** How many places a name or date has in the page. */
  count: number;
  /** The place that is shown, from 0; null before the first. */
  at: number | null;
  onGo(at: number): void;
}

/** To the previous or the next place of a name, round at the ends; nothing where there is only one. */
export function Steps({ count, at, onGo, tabIndex = 0 }: Places & { tabIndex?: number }) {
  const strings = useStrings();
  if (count < 2) return null;
  return (
    <span class="steps">
      <button
        type="button"
        class="icon-button"
        tabIndex={tabIndex}
        aria-label={strings.t('previousPlace')}
        onClick={() => onGo(stepFrom(at, -1, count))}
      >
        <Icon name="up" />
      </button>
      <span class="count">
        {at === null ? strings.number(count) : strings.t('placeOf', strings.number(at + 1), strings.number(count))}
      </span>
      <button
        type="button"
        class="icon-button"
        tabIndex={tabIndex}
        aria-label={strings.t('nextPlace')}
        onClick={() => onGo(stepFrom(at, 1, count))}
      >
        <Icon name="down" />
      </button>
    </span>
  );
}

/** The place one step on, from 0; before the first place, forwards is the first and backwards the last. */
export function stepFrom(at: number | null, by: 1 | -1, count: number): number {
  if (at === null) return by === 1 ? 0 : count - 1;
  return (at + by + count) % count;
}

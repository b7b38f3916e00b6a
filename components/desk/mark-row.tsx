import type { MarkKind } from '../kinds';
import { Arabic } from '../name';
import { stepFrom, Steps } from '../steps';
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
  const next = stepFrom(name.at, 1, name.count);
  function step(event: KeyboardEvent): void {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    onGo(stepFrom(name.at, (event.key === 'ArrowLeft') === (strings.dir === 'rtl') ? 1 : -1, name.count));
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
      <Steps count={name.count} at={name.at} onGo={onGo} tabIndex={-1} />
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

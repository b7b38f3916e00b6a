import { useRef, useState } from 'preact/hooks';
import { NothingFound, type NothingReason } from '../popup/page-summary';
import { KIND_HEADING, type MarkKind } from '../kinds';
import { Icon } from '../icon';
import { useStrings } from '../strings';
import { MarkRow, type PageName } from './mark-row';

/** The order in which kinds are listed. */
const ORDER: MarkKind[] = ['person', 'organisation', 'place', 'group', 'other', 'date'];

interface MarkListProps {
  /** The page's names and dates in the order of their first place; null while the page is being read. */
  names: PageName[] | null;
  /** Why there are none. */
  nothing: NothingReason | null;
  /** Scroll to a place of the name: `at` counts from 0. */
  onGo(name: PageName, at: number): void;
  onOpen(name: PageName): void;
}

/**
 * The page's names and dates for those who do not point: one Tab stop, Up and Down between names, forward and back
 * through a name's places, Enter for its card.
 */
export function MarkList({ names, nothing, onGo, onOpen }: MarkListProps) {
  const strings = useStrings();
  const [current, setCurrent] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  if (nothing) return <NothingFound reason={nothing} />;
  if (!names) return <p class="meta loading">{strings.t('pageLoading')}</p>;
  if (names.length === 0) return <p class="meta">{strings.t('noNames')}</p>;

  const ordered = ORDER.flatMap((kind) => names.filter((name) => name.kind === kind));
  const active = ordered.find(({ id }) => id === current) ?? ordered[0];

  function move(event: KeyboardEvent): void {
    const at = ordered.findIndex((name) => name === active);
    const last = ordered.length - 1;
    const to = new Map([
      ['ArrowDown', Math.min(at + 1, last)],
      ['ArrowUp', Math.max(at - 1, 0)],
      ['Home', 0],
      ['End', last],
    ]).get(event.key);
    const target = to === undefined ? undefined : ordered[to];
    if (!target) return;
    event.preventDefault();
    setCurrent(target.id);
    const rows = list.current?.querySelectorAll<HTMLElement>('[data-name]') ?? [];
    [...rows].find((row) => row.dataset['name'] === target.id)?.focus();
  }

  return (
    <div ref={list} onKeyDown={move}>
      <p class="meta unseen">{strings.t('marksHint')}</p>
      {ORDER.map((kind) => {
        const group = ordered.filter((name) => name.kind === kind);
        if (group.length === 0) return null;
        return (
          <section key={kind} class={`kind-${kind}`}>
            <h2 class="group-title">
              <Icon name={kind} />
              <span class="mark">{strings.t(KIND_HEADING[kind])}</span>
              <span class="count">{strings.number(group.length)}</span>
            </h2>
            <ul>
              {group.map((name) => (
                <MarkRow
                  key={name.id}
                  name={name}
                  active={name === active}
                  onFocus={() => setCurrent(name.id)}
                  onGo={(at) => onGo(name, at)}
                  onOpen={() => onOpen(name)}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

import { Icon } from '../icon';
import type { MarkKind } from '../kinds';
import { useStrings } from '../strings';

const COUNT_KEY = {
  person: 'countPerson',
  place: 'countPlace',
  organisation: 'countOrganisation',
  group: 'countGroup',
  other: 'countOther',
  date: 'countDate',
} as const;

/** How many marks of a kind the page has, and whether they are shown. */
export interface KindCount {
  kind: MarkKind;
  count: number;
  shown: boolean;
}

interface KindCountsProps {
  kinds: KindCount[];
  onShow(kind: MarkKind, shown: boolean): void;
}

/** Counts by kind; each is a button that shows or hides that kind's marks. */
export function KindCounts({ kinds, onShow }: KindCountsProps) {
  const strings = useStrings();
  const present = kinds.filter(({ count }) => count > 0);
  if (present.length === 0) return <p class="meta">{strings.t('noNames')}</p>;
  return (
    <div class="chips" role="group" aria-label={strings.t('shownKinds')}>
      {present.map(({ kind, count, shown }) => (
        <button
          key={kind}
          type="button"
          class={`chip toggle kind-${kind}`}
          aria-pressed={shown}
          onClick={() => onShow(kind, !shown)}
        >
          <Icon name={kind} />
          <span class="mark">{strings.n(COUNT_KEY[kind], count)}</span>
        </button>
      ))}
    </div>
  );
}

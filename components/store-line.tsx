import type { StoreSummary } from '@/lib/views';
import { useStrings, type Strings } from './strings';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

function bytesWords(bytes: number, strings: Strings): string {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const format = { style: 'unit', unit: UNITS[power], unitDisplay: 'short', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(strings.locale, format).format(bytes / 1000 ** power);
}

/** «5 مقالات · 44 اسمًا · 17 حدثًا · 1.2 MB»; `brief` leaves the bytes out. */
export function StoreLine({ store, brief = false }: { store: StoreSummary; brief?: boolean }) {
  const strings = useStrings();
  return (
    <p class="meta">
      <span>{strings.n('articles', store.articles)}</span>
      <span class="sep">{strings.n('names', store.entities)}</span>
      <span class="sep">{strings.n('events', store.events)}</span>
      {store.bytes === null || brief ? null : (
        <span class="sep">{strings.t('onDisk', bytesWords(store.bytes, strings))}</span>
      )}
    </p>
  );
}

import type { IsoDate } from '@/lib/model';
import { Arabic } from '../name';
import { useStrings } from '../strings';
import { intervalWords } from '../when';

const REASON_TEXT = {
  'no-article': 'pageNoArticle',
  home: 'pageHome',
  live: 'pageLive',
  unsupported: 'pageUnsupported',
  'too-long': 'pageTooLong',
  'other-language': 'pageOther',
  off: 'pageOff',
} as const;

/** Why a page has no marks. */
export type NothingReason = keyof typeof REASON_TEXT;

export function NothingFound({ reason }: { reason: NothingReason }) {
  const strings = useStrings();
  return <p class="hint">{strings.t(REASON_TEXT[reason])}</p>;
}

interface FoundArticleProps {
  title: string | null;
  outlet: string | null;
  publishedAt: IsoDate | null;
}

/** What was taken for the article, so that a wrong cut is seen at once. */
export function FoundArticle({ title, outlet, publishedAt }: FoundArticleProps) {
  const strings = useStrings();
  const day = publishedAt?.slice(0, 10) ?? null;
  return (
    <div>
      <h2 class="article-title">{title ? <Arabic>{title}</Arabic> : strings.t('untitled')}</h2>
      <p class="meta">
        {outlet ? <Arabic>{outlet}</Arabic> : strings.t('outletUnknown')}
        <span class="sep">{day ? intervalWords(day, day, strings) : strings.t('noPublication')}</span>
      </p>
    </div>
  );
}

import type { ObjectionView, ReasonView } from '@/lib/views';
import { Arabic } from '../name';
import { useStrings, type Strings } from '../strings';
import { intervalWords, weekdayWords } from '../when';

/** Isolates Arabic words of the news within a sentence of either language. */
export const isolated = (words: string): string => `\u2068${words}\u2069`;

function reasonWords(reason: ReasonView, strings: Strings): string {
  const named = (all: { name: string }[]) => isolated(strings.list(all.map(({ name }) => name)));
  switch (reason.kind) {
    case 'time': {
      if (reason.how === 'week') return strings.t('reason_same_week');
      const days = intervalWords(reason.from, reason.to, strings);
      const oneDay = weekdayWords(reason.from, reason.to, strings) !== null;
      if (reason.how === 'meet') return strings.t('reason_meeting_days', days);
      return strings.t(oneDay ? 'reason_same_day' : 'reason_same_days', days);
    }
    case 'words':
      return strings.t('reason_words', isolated(reason.words.map((word) => `«${word}»`).join(' ')));
    case 'parties':
      return reason.names.length ? strings.t('reason_parties', named(reason.names)) : strings.t('reason_near_parties');
    case 'place':
      return strings.t(reason.exact ? 'reason_place' : 'reason_near_place', named(reason.names));
    case 'type':
      return reason.type ? strings.t('reason_type', strings.t(`event${reason.type}`)) : strings.t('reason_near_type');
    case 'story':
      return strings.t('reason_story', named(reason.names));
    case 'news':
      return strings.t('reason_news');
    case 'figure': {
      const unit = strings.find(`unit_${reason.unit}`) ?? isolated(reason.unit);
      return strings.t('reason_figure', `${unit}: ${strings.number(reason.value)}`);
    }
  }
}

/** What two reports have in common, the most telling first. */
export function Reasons({ reasons }: { reasons: ReasonView[] }) {
  const strings = useStrings();
  if (reasons.length === 0) return null;
  return (
    <ul class="reasons" aria-label={strings.t('tieShare')}>
      {reasons.map((reason, index) => (
        <li key={index} class={`reason-${reason.kind}`}>
          {reasonWords(reason, strings)}
        </li>
      ))}
    </ul>
  );
}

/** What speaks against their being one. */
export function Objections({ objections }: { objections: ObjectionView[] }) {
  const strings = useStrings();
  if (objections.length === 0) return null;
  return (
    <p class="meta">
      {strings.t('tieAgainst')}: {strings.list(objections.map((kind) => strings.t(`against_${kind}`)))}
    </p>
  );
}

/** How alike two reports are: a bar with a stroke at one half, from where on they are taken for one event. */
export function Likeness({ score }: { score: number }) {
  const strings = useStrings();
  const percent = new Intl.NumberFormat(strings.locale, { style: 'percent' }).format(score);
  return (
    <span class="likeness" title={strings.t('whyHow')}>
      <span class="likeness-bar" aria-hidden="true">
        <span style={{ inlineSize: `${Math.round(100 * score)}%` }} />
      </span>
      {strings.t('likeness', percent)}
    </span>
  );
}

/** The likeness to one more source, in small. */
export function LikenessTo({ outlet, score }: { outlet: string; score: number }) {
  const strings = useStrings();
  return (
    <span class="likeness-to">
      <Arabic>{outlet}</Arabic> {new Intl.NumberFormat(strings.locale, { style: 'percent' }).format(score)}
    </span>
  );
}

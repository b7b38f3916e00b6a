import type { ComponentChildren } from 'preact';
import type { Modality } from '@/lib/model';
import type { ReportView } from '@/lib/views';
import { Icon } from '../icon';
import { Arabic } from '../name';
import { useStrings, type Strings } from '../strings';
import { intervalWords } from '../when';
import { CopyButton } from './copy-button';

/** Only web addresses are ever links: an import may hold anything in `url`. */
function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) ? url : null;
}

function modalityWords(modality: Modality, speaker: string | undefined, strings: Strings): string | null {
  switch (modality) {
    case 'claimed':
      return speaker ? strings.t('modalityClaimedBy', speaker) : strings.t('modalityClaimed');
    case 'denied':
      return speaker ? strings.t('modalityDeniedBy', speaker) : strings.t('modalityDenied');
    case 'planned':
      return strings.t('modalityPlanned');
    case 'hypothetical':
      return strings.t('modalityHypothetical');
    case 'asserted':
      return speaker ? strings.t('modalityClaimedBy', speaker) : null;
  }
}

/** Who printed it and when; a link to the article where its address is known. */
export function Source({ report }: { report: Pick<ReportView, 'title' | 'outlet' | 'url' | 'publishedAt'> }) {
  const strings = useStrings();
  const href = webAddress(report.url);
  const outlet = report.outlet ?? strings.t('outletUnknown');
  return (
    <span class="source">
      {href ? (
        <a href={href} target="_blank" rel="noopener noreferrer" title={report.title ?? strings.t('openSource')}>
          <Arabic>{outlet}</Arabic>
          <Icon name="external" />
        </a>
      ) : (
        <span title={report.title ?? undefined}>
          <Arabic>{outlet}</Arabic>
        </span>
      )}
      <span class="sep">
        {report.publishedAt ? (
          <time dateTime={report.publishedAt}>
            {intervalWords(report.publishedAt.slice(0, 10), report.publishedAt.slice(0, 10), strings)}
          </time>
        ) : (
          strings.t('noPublication')
        )}
      </span>
    </span>
  );
}

/** What is pasted into a story or a note: the words, and where they stand. */
function citation(report: ReportView, strings: Strings): string {
  const { quote, title, outlet, publishedAt } = report;
  const day = publishedAt?.slice(0, 10);
  const source = [
    outlet ?? strings.t('outletUnknown'),
    title,
    day ? intervalWords(day, day, strings) : strings.t('noPublication'),
  ];
  return [`«${quote}»`, source.filter(Boolean).join(' · '), webAddress(report.url)].filter(Boolean).join('\n');
}

interface ReportProps {
  report: ReportView;
  /** Two lines of the quote only. */
  clamp?: boolean;
  /** What stands above already: a quote that says no more, but for a و at its head and a full stop, is not said again. */
  headline?: string;
  /** At the end of the source's line. */
  children?: ComponentChildren;
}

/** One article's words for a fact, with where they come from. */
export function Report({ report, clamp = false, headline, children }: ReportProps) {
  const strings = useStrings();
  const modality = modalityWords(report.modality, report.speaker, strings);
  const { quote } = report;
  const told = headline && quote.replace(headline, '').length < 3;
  return (
    <figure class="report">
      {told ? null : (
        <blockquote class={clamp ? 'clamp' : undefined} lang="ar" dir="auto">
          {quote}
        </blockquote>
      )}
      <figcaption class="line">
        <Source report={report} />
        <CopyButton text={citation(report, strings)} />
        {modality ? <span class="sep">{modality}</span> : null}
        {report.copies > 0 ? <span class="sep">{strings.n('copies', report.copies)}</span> : null}
        {children}
      </figcaption>
    </figure>
  );
}

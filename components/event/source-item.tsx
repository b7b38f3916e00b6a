import { useId, useState } from 'preact/hooks';
import type { ReportView, SourceView, TieView } from '@/lib/views';
import { useStrings } from '../strings';
import { isolated, Likeness, LikenessTo, Objections, Reasons } from './reasons';
import { Report } from './report';

interface SourceItemProps {
  source: SourceView;
  /** Its place among them. */
  at: number;
  sources: SourceView[];
  /** Absent where nothing can be changed, and where there is nothing to part it from. */
  onSplit?: (() => void) | undefined;
}

/** A source of an event: its title and words, what ties it to the others, and the reader's «not the same event». */
export function SourceItem({ source, at, sources, onSplit }: SourceItemProps) {
  const strings = useStrings();
  const [head] = source.reports;
  const title = head?.title ?? strings.t('untitled');
  const [first, ...more] = withoutTitle(source.reports);
  const [open, setOpen] = useState(false);
  const rest = useId();
  // Every pair is told once: in full the likeliest, in small those with the sources above.
  const [best, ...further] = at > 0 ? source.ties : [];
  const others = further.filter(({ to }) => to < at);
  const outletOf = ({ to }: TieView) => sources[to]?.reports[0]?.outlet ?? strings.t('outletUnknown');
  return (
    <li class="source-item">
      <p class="article-title" lang={head?.title ? 'ar' : undefined} dir="auto">
        {title}
      </p>
      {first ? (
        <Report report={first}>
          {more.length > 0 ? (
            <button
              type="button"
              class="quiet disclose"
              aria-expanded={open}
              aria-controls={rest}
              onClick={() => setOpen(!open)}
            >
              {strings.n('moreSentences', more.length)}
            </button>
          ) : null}
        </Report>
      ) : null}
      <div id={rest} class="more-reports" hidden={!open}>
        {open ? more.map((report, index) => <Report key={index} report={report} />) : null}
      </div>
      {best ? (
        <div class="tie">
          <p class="line">
            <span class="tie-with">{strings.t('tieWith', isolated(outletOf(best)))}</span>
            {best.by === 'reader' ? (
              <span class="badge">{strings.t('youJoined')}</span>
            ) : (
              <Likeness score={best.score} />
            )}
          </p>
          <Reasons reasons={best.reasons} />
          <Objections objections={best.objections} />
          {others.length > 0 ? (
            <p class="meta line">
              {strings.t('tieAlso')}
              {others.map((tie) => (
                <LikenessTo key={tie.to} outlet={outletOf(tie)} score={tie.score} />
              ))}
            </p>
          ) : null}
        </div>
      ) : null}
      {onSplit ? (
        <button type="button" class="small" aria-label={strings.t('splitReportOf', title)} onClick={onSplit}>
          {strings.t('splitReport')}
        </button>
      ) : null}
    </li>
  );
}

/** The title stands above already; its words are told again only where the article says nothing else. */
function withoutTitle(reports: ReportView[]): ReportView[] {
  const said = reports.filter(({ quote, title }) => quote !== title);
  return said.length > 0 ? said : reports.slice(0, 1);
}

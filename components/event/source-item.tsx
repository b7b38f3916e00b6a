import type { SourceView, TieView } from '@/lib/views';
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
  // Every pair is told once: in full the likeliest, in small those with the sources above.
  const [best, ...rest] = at > 0 ? source.ties : [];
  const others = rest.filter(({ to }) => to < at);
  const outletOf = ({ to }: TieView) => sources[to]?.reports[0]?.outlet ?? strings.t('outletUnknown');
  return (
    <li class="source-item">
      <p class="article-title" lang="ar" dir="auto">
        {title}
      </p>
      {source.reports.map((report, index) => (
        <Report key={index} report={report} />
      ))}
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

import { Icon } from './icon';
import { useStrings, type MessageKey } from './strings';

/** Its words are under «notice_» and the kind, with low lines. */
type NoticeKind =
  | 'saved' | 'removed' | 'not-name' | 'same' | 'different' | 'split' | 'joined' | 'gone' | 'undone' | 'imported' | 'restored'
  | 'erased' | 'failed' | 'full'; // prettier-ignore

/** What was just done, and whether it can be taken back. */
export interface Notice {
  kind: NoticeKind;
  canUndo: boolean;
}

interface NoticeBarProps {
  notice: Notice | null;
  onUndo(): void;
  onDismiss(): void;
}

/** Stays until dismissed: an undo that vanishes on a timer is out of reach for many readers (WCAG 2.2.1). */
export function NoticeBar({ notice, onUndo, onDismiss }: NoticeBarProps) {
  const strings = useStrings();
  const bad = notice && /^(f|gone)/.test(notice.kind);
  // The live region is there before its words are, or they would not be announced.
  return (
    <div class={`notice${bad ? ' bad' : ''}`} role="status">
      {notice ? (
        <>
          <span class="grow">{strings.t(`notice_${notice.kind.replace('-', '_')}` as MessageKey)}</span>
          {notice.canUndo ? (
            <button type="button" class="quiet" onClick={onUndo}>
              {strings.t('undo')}
            </button>
          ) : null}
          <button type="button" class="icon-button" aria-label={strings.t('dismiss')} onClick={onDismiss}>
            <Icon name="close" />
          </button>
        </>
      ) : null}
    </div>
  );
}

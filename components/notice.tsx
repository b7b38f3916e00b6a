import { Icon } from './icon';
import { useStrings } from './strings';

const NOTICE_TEXT = {
  saved: 'noticeSaved',
  removed: 'noticeRemoved',
  'not-name': 'noticeNotName',
  same: 'noticeSame',
  different: 'noticeDifferent',
  undone: 'noticeUndone',
  imported: 'noticeImported',
  restored: 'noticeRestored',
  erased: 'noticeErased',
  failed: 'noticeFailed',
  full: 'noticeFull',
} as const;

/** What was just done, and whether it can be taken back. */
export interface Notice {
  kind: keyof typeof NOTICE_TEXT;
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
  const bad = notice?.kind === 'failed' || notice?.kind === 'full';
  // The live region is there before its words are, or they would not be announced.
  return (
    <div class={`notice${bad ? ' bad' : ''}`} role="status">
      {notice ? (
        <>
          <span class="grow">{strings.t(NOTICE_TEXT[notice.kind])}</span>
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

import type { NothingReason } from '@/components/popup/page-summary';
import type { PageReport, PageState } from '@/lib/messages/tab';

const REASONS: Record<PageState, NothingReason | null> = {
  working: null,
  marked: null,
  failed: 'unsupported',
  off: 'off',
  unsupported: 'unsupported',
  'no-article': 'no-article',
  tiny: 'no-article',
  home: 'home',
  section: 'home',
  search: 'home',
  live: 'live',
  video: 'live',
  'too-long': 'too-long',
  'not-arabic': 'other-language',
};

/** Why a page shows nothing, in the words of the components; null when it does, or is about to. */
export function nothingReason(report: PageReport | null): NothingReason | null {
  return report ? REASONS[report.state] : 'unsupported';
}

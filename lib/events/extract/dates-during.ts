/** Days that a deed has from the meeting at which it was done, or from what the same person did before it in its sentence. */
import { agentOf, DURING, takeDays } from './dates-shared';
import type { Draft, Sentence } from './draft';

/**
 * «اتفق البلدان على إنشاء الغرفة خلال زيارة الوزير لدمشق في 21 يناير»: agreed on the day of the visit. «وكان الرئيس قد استقبل الأحد المفوض، وجدد له رفض
 * بلاده …»: what و joins to the deed of the one who speaks or acts has its day.
 */
export function shareDuring({ words, segments }: Sentence, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.dated || draft.kind === 'reference' || draft.kind === 'occasion' || draft.status !== 'happened') continue;
    const meeting = drafts.find(
      ({ type, dated, status, at, segment }) =>
        type === 'CONSULT' &&
        dated &&
        status === 'happened' &&
        segment === draft.segment &&
        at > draft.at &&
        DURING.has(words[at - 1]?.base ?? ''),
    );
    const before = words[draft.at]?.and && segments[draft.segment]!.kind === 'main' ? formerDeed(draft, drafts) : null;
    const host = meeting ?? (before && segments[before.segment]!.kind === 'main' ? before : null);
    if (host) takeDays(draft, host);
  }
}

/** The deed told right before, with its day, of whoever acts or speaks. */
function formerDeed(draft: Draft, drafts: readonly Draft[]): Draft | null {
  const who = agentOf(draft);
  const before = drafts.findLast(({ at, kind }) => at < draft.at && (kind === 'deed' || kind === 'speech'));
  const joins = who !== null && before?.dated && before.status === draft.status && agentOf(before) === who;
  return joins ? before : null;
}

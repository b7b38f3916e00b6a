/** Who dies of his wounds dies on a later day than that of the blow: «توفي عامل ثان متأثرا بجراحه، الخميس». */
import { foldedSet } from '../lexicon';
import type { Word } from '../read/words';
import type { Draft, Sentence } from './draft';

const DIES = foldedSet(
  'توفي توفيت توفوا يتوفى مات ماتت قضى قضت قضوا فارق فارقت لقي لقيت استشهد استشهدت استشهدوا وفاة رحيل فارقوا لقوا لفظ لفظت',
);
const OF_IT = foldedSet('متأثرا متأثرة متأثرين متأثرين متأثران بتأثر');
const WOUNDS = /^(?:ب|ل)?(?:ال)?(?:جراح|جروح|جرح|اصاب|حروق|حرق)/;
const REACH = 10;

/**
 * Takes the day of such a death away from the draft that counts it with the blow: the blow was then or before, or on the day that a
 * relative clause of the sentence tells of it («الهجوم الذي نفذ مساء الثلاثاء»).
 */
export function ofLaterDeath({ words, segments }: Sentence, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (!draft.dated || (draft.type !== 'ASSAULT' && draft.type !== 'DISASTER')) continue;
    if (!diesOfWounds(words, draft.at)) continue;
    const blow = words.findIndex(
      ({ nouns }, at) => at > draft.at && nouns.some(({ type }) => type === 'ASSAULT' || type === 'DISASTER'),
    );
    const told =
      blow >= 0 && segments.find(({ kind, start }) => kind === 'relative' && start > blow && start <= blow + 4);
    const day = told ? words.slice(told.start, told.end).find(({ date }) => date?.from && date.to)?.date : null;
    if (day && day.from! <= (draft.to ?? day.from!)) {
      Object.assign(draft, { from: day.from, to: day.to, grain: day.grain });
    } else {
      Object.assign(draft, { from: null, grain: null, dated: false });
    }
  }
}

/** Whether the verb or noun at an index, or one right before it in its sentence, tells of a death of wounds. */
function diesOfWounds(words: readonly Word[], at: number): boolean {
  const dies = words.findIndex((word, index) => index <= at && (DIES.has(word.base) || DIES.has(word.stem)));
  if (dies < 0 || at - dies > REACH) return false;
  return words
    .slice(dies + 1, dies + 1 + REACH)
    .some(({ base }, index, behind) => OF_IT.has(base) && WOUNDS.test(behind[index + 1]?.base ?? ''));
}

/** A capital that acts for its state: «بغداد تعلن», «بين بغداد وواشنطن», but not «في بغداد». The mark stays the city's. */
import type { Candidate } from './candidate';
import { words } from './lexicon';
import type { Line } from './words';

/** What stands before a place that is a place. */
const PLACE_BEFORE = words(
  'في الى من بمدينة مدينة مدن العاصمة محافظة شرق غرب شمال جنوب وسط قرب شرقي غربي شمالي جنوبي داخل خارج نحو مطار سماء شوارع ضواحي عبر قبالة بمحيط محيط زيارة جامعة سجن',
);
/** What stands before a state that acts. */
const STATE_BEFORE = words(
  'مع ان إن انّ بقيادة لدى بين ضد حكومة وبين لكن فيما بينما على موقف سياسة علاقات علاقة قرار اتهامات مصالح ردّ رد لان بان وان',
);
const ACTS_AFTER =
  /^(?:ت[ا-ي]{2,}|ست[ا-ي]{2,}|ل?ن|لم|لا|قد|كانت|اكدت|اعلنت|دعت|طالبت|اتهمت|حذرت|رفضت|نفت|وافقت|قالت|هددت|ادانت|رحبت|فرضت|اعربت|شددت)$/;
const VERB_BEFORE =
  /^[وف]?(?:كانت|ت(?:سعي|ريد|رفض|دعو|طالب|تهم|عتبر|وكد|نفي|قول|بحث|عتزم|امل)|اكدت|اعلنت|دعت|طالبت|اتهمت|حذرت|رفضت|نفت|وافقت|قالت|هددت|ادانت|رحبت|فرضت|اعربت|شددت|ابدت|تعهدت|قررت|اتفقت|استدعت|جددت|ردت)$/;

/** The state for which a capital's name stands at its place in the line, or null where it is the place. @param before the name before it in the line */
export function actingState({ tokens }: Line, candidate: Candidate, before: Candidate | null): string | null {
  const [entry] = candidate.entries;
  if (!entry?.capital || !entry.within) return null;
  const { first, last, start } = candidate;
  const attached = start > tokens[first]!.start ? tokens[first]!.word.folded[0] : '';
  if (attached === 'ب') return null;
  const word = tokens[first - 1]?.word.folded ?? '';
  const after = tokens[last + 1]?.word.folded ?? '';
  if (PLACE_BEFORE.has(word)) return null;
  const acts = STATE_BEFORE.has(word) || VERB_BEFORE.test(word) || (ACTS_AFTER.test(after) && attached !== 'ل');
  // «اتهمت طهران واشنطن», «بين بغداد وواشنطن»: what stands beside an acting capital acts or is acted upon.
  const beside = before !== null && before.last === first - 1 && before.entries[0]?.capital === true;
  return acts || attached === 'و' || beside ? entry.within : null;
}

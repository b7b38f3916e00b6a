/** Towns and districts that no list has, by the word before them: «بلدة رميش», «ولاية كونر», «مدينة فيض آباد». */
import { AL_VERBS, FUNCTION_WORDS, NEWS_VERBS, words } from './lexicon';
import type { Token, Word } from './words';

/** What a settlement or a district is called by; the name stands behind it, without it. */
const HEADS = words(
  'بلدة بلدتي قرية قريتي مدينة مدينتي قضاء ناحية ولاية ولايتي محافظة محافظتي مقاطعة مديرية محلية معتمدية دوار ضاحية مستوطنة واحة إقليم منجم جماعة قبالة منطقة حي',
);
/** Of those, what is so seldom followed by a common noun that any definite one is its name: «بلدة السفيرة». */
const SURE_HEADS = words('بلدة ناحية معتمدية');
const LOOSE_HEADS = words('منطقة حي');
/** Definite nouns that are none. */
const NO_NAMES = words(
  'الفحم الذهب الفوسفات الحديد النحاس اليورانيوم القضاة المنشأ القانون الدين السكان الأجداد الآباء الأم الثوب الشرق الغرب الشمال الجنوب الشكل المبدأ المضمون العدد الوقت',
);

/** Whether a settlement may be called by a word. */
export function isSettlementHead(stem: string): boolean {
  return HEADS.has(stem);
}

/** The last token of the name behind a settlement's head, -1 for none. @param first where the head stands */
export function settlementEnd(tokens: Token[], first: number, stem: string): number {
  const word = tokens[first + 1]?.word;
  if (!word) return -1;
  const second = tokens[first + 2]?.word;
  if (OF_TWO.has(word.folded)) return second && isSecond(second) ? first + 2 : -1;
  // «منطقة اليورو», «حي العمال»: too loose for a definite noun.
  if (stem === 'بلده' && isComplement(word)) return first + 1;
  if (!isName(word, SURE_HEADS.has(stem)) || (LOOSE_HEADS.has(stem) && word.folded.startsWith('ال'))) return -1;
  if (second?.sense === 'person' && second.folded === 'اباد') return first + 2;
  // «مدينة دونغا ماريا»: another word that nobody knows.
  return word.sense === 'unknown' && second && isFurther(second) ? first + 2 : first + 1;
}

/** First words of names of two: «دير العليا», «رأس كمبوني». */
const OF_TWO = words('دير رأس عين بئر تل كفر خان بيت أبو أم سيدي أولاد بني دار برج باب جبل وادي');

/** A further word that nobody knows and no grammar begins. */
function isFurther({ kind, folded, sense }: Word): boolean {
  if (kind !== 'word' || sense !== 'unknown' || folded.length < 4) return false;
  return !/^(?:ال|لل|[ويتفبلك]|س[يتن]|است)|(?:يه|ين|ون|ات|ان|ها|هم|ت|ه)$/.test(folded);
}

function isSecond({ kind, folded }: Word): boolean {
  return (
    kind === 'word' &&
    folded.length > 2 &&
    !FUNCTION_WORDS.has(folded) &&
    !NEWS_VERBS.has(folded) &&
    !AL_VERBS.has(folded)
  );
}

/**
 * «بلدة ⟦بشري⟧», «بلدة ⟦أنصار⟧»: what stands in the construct behind «بلدة» is the town's name. Adjectives would agree with it («بلدة صغيرة»), verbs too
 * («بلدة تقع»); what says where it lies and prepositions are told by their form.
 */
function isComplement({ kind, folded, sense }: Word): boolean {
  if (kind !== 'word' || folded.length < 4 || sense === null || NO_COMPLEMENT.has(folded)) return false;
  if (FUNCTION_WORDS.has(folded) || NEWS_VERBS.has(folded) || AL_VERBS.has(folded) || HEADS.has(folded)) return false;
  if (sense === 'unknown') return !/^(?:س[يتن]|[لي][يتن]|لل|وال|ال|[وف].*[تا]$)|(?:ها|هم|ت)$/.test(folded);
  return sense === 'common' && !/^(?:[وفبلكيتس]|ال|است)|(?:[هتا]|ين|ون|ات|ها|هم|يه)$/.test(folded);
}
const NO_COMPLEMENT = words(`
شمال جنوب غرب شرق شمالي جنوبي غربي شرقي وسط قرب قبل بعد خارج داخل مجاور محيط ضمن نحو حيث عند أثناء خلال عقب منذ أمس اليوم أخرى أول ثاني جديد صباح مساء عدد آلاف مئات عشرات معظم جميع أغلب جراء إثر رغم مقابل
نتيجة حول حسب وفق دون عبر مما أيضا حتى مثل إلى تلك هذه غير ذات أنها أهلها نفسها كلها واحدة آنذاك هناك أقصى أعلى أسفل
`);

/** A word that no text uses as a common one and that is no form of one; behind a sure head, any definite noun. */
function isName(word: Word, sure: boolean): boolean {
  const { folded, kind, sense } = word;
  if (kind !== 'word' || folded.length < 4 || sense === null || NO_NAMES.has(folded)) return false;
  if (FUNCTION_WORDS.has(folded) || NEWS_VERBS.has(folded) || AL_VERBS.has(folded)) return false;
  if (folded.startsWith('ال')) {
    return folded.length > 4 && !/(?:يه?|ين|ون|ات)$/.test(folded) && (sure || sense !== 'common');
  }
  // Adjectives and plurals («ساحلية», «نائيتين»), and what a letter may be cut off.
  if (sense !== 'unknown' || /^(?:س[يتن]|ل[يتن]|لل|وال|ت.*ه$)|(?:يه|ين|ون|ات|تان|ها|هم|ت)$/.test(folded)) return false;
  // «بيلجيك»: where a letter may be a proclitic, only a longer word is sure to be whole.
  return /^[وفبلكس]|ا$/.test(folded) ? folded.length > 5 : true;
}

/** Who acts behind a verb without a name: forces, armed men, crowds. */
import { foldedSet } from '../lexicon';
import type { Word } from '../read/words';
import type { Sentence } from './draft';

const FORCES = foldedSet(
  'محكمة غرفة هيئة نيابة لجنة وزارة إدارة شركة بلدية حكومة عناصر قوات قوة وحدات وحدة مدفعية دبابات زوارق زورق مروحيات مروحية جرافات آليات بوارج مصالح فرق فرقة أجهزة سلطات شرطة دورية دوريات طائرات طائرة مقاتلات مسيرات مسلحون مجهولون مسلحو مقاتلو مستوطنون محتجون متظاهرون أنصار أهالي',
);

/** «قوة خاصة إسرائيلية»: of what sort they are stands before whose. */
const SORTS = foldedSet('خاصة مشتركة كبيرة راجلة مدرعة معززة مسلحة بحرية برية جوية عسكرية أمنية حربية مسيرة إضافية');

function behindSorts(words: Sentence['words'], from: number): number {
  let at = from;
  while (SORTS.has(words[at]?.base ?? '')) at += 1;
  return at;
}

/** «أوقفت عناصر الدرك شخصا»، «قتل مسلحون عضوا»: a body of forces in construct, or armed men before an object, act. */
export function isAgent(words: Sentence['words'], at: number): boolean {
  const [verb, subject] = [words[at]!, words[at + 1]];
  if (!subject || !(FORCES.has(subject.form) || FORCES.has(subject.base))) return false;
  let behind = behindSorts(words, at + 2);
  // «وحدات من الجيش اللبناني»
  if (words[behind]?.base === 'من' && !KILLED_ONES.has(subject.base)) behind += 1;
  const next = words[behind];
  if (!next) return false;
  if (subject.base.endsWith('ون')) return /[^اي]ا$/.test(next.base) || !!next.mention;
  return (!!next.mention || next.definite) && (/^ت|ت$/.test(verb.base) || !KILLED_ONES.has(subject.base));
}

/** Crowds and armed men that no name tells. */
const UNNAMED = foldedSet(
  'مسلحون مجهولون محتجون متظاهرون مهاجمون إرهابيون متمردون مستوطنون لصوص قراصنة شبان أشخاص ملثمون المسلحون المهاجمون المحتجون المتظاهرون المسلحين المهاجمين المحتجين المتظاهرين الأشخاص الشبان السكان مسيرات مسيرة طائرات صواريخ زوارق قذائف',
);
/** «مسلحون من حركة …»: whose men they are. */
const OF_THEM = foldedSet('من تابعون تابعين موالون موالين ينتمون يتبعون');
const NUMBERS = foldedSet('عشرات مئات آلاف بضعة عدد');

/**
 * Whether somebody without a name acts behind a verb, so that names behind him suffer («اقتحم عشرات المسلحين معسكر الشركة الهندية»), or
 * somebody's men («هاجم مسلحون من حركة الفجر …»).
 */
export function agentBehind({ words }: Pick<Sentence, 'words'>, verb: number): 'unnamed' | 'of-somebody' | null {
  let at = verb + 1;
  while (words[at]?.date || /^[،,–—-]$/.test(words[at]?.text ?? '')) at += 1;
  if (NUMBERS.has(words[at]?.base ?? '')) at += words[at + 1]?.base === 'من' ? 2 : 1;
  // «مسيرات تستهدف المطار»: in front of the verb, with nothing between.
  if (isUnnamed(words[verb - 1])) return 'unnamed';
  const agent = words[at];
  if (!isUnnamed(agent)) return null;
  const next = words[behindSorts(words, at + 1)];
  // «قتل مسلحون فلانا», but «مسيرات أوكرانية», «طائرات الجيش».
  const theirs = !!next?.mention && (next.mention.type === 'NORP' || !/(?:ون|ين)$/.test(agent!.base));
  return theirs || OF_THEM.has(next?.base ?? '') ? 'of-somebody' : 'unnamed';
}

const isUnnamed = (word: Word | undefined): boolean =>
  !!word && !word.mention && (UNNAMED.has(word.base) || UNNAMED.has(word.form));

const KILLED_ONES = foldedSet('عناصر مقاتلو');

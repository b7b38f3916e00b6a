/** Numbers without a noun: «ارتفعت الحصيلة إلى 14»، «نزوح 40 ألفا»، «مقابل 43»، «امتنع تسعة». What they count stands before them. */
import { foldedSet } from '../lexicon';
import { COMPLEMENTIZERS, OTHER_PREPOSITIONS, SUBORDINATORS } from '../read/function-words';
import { isPreposition } from '../read/predicates';
import type { Word } from '../read/words';
import { fateOfWord } from './fates';
import { isUnit, unitOf } from './units';

/** How far before a number the noun of its count may stand, in words. */
const REACH = 16;
/** How far the nearest fate: «إصابة ما لا يقل عن 300». */
const NEAR = 6;

/** What is counted so far. */
export const TOLLS = foldedSet('حصيلة الحصيلة حصيلته حصيلتها');
const COUNTS = foldedSet('عدد أعداد إجمالي مجموع');
/** They stand right before the figure that a count has reached. */
const REACHED = foldedSet(
  `إلى عند بلغ بلغت يبلغ تبلغ ليبلغ لتبلغ بالغا بالغة تجاوز تجاوزت يتجاوز تتجاوز ليتجاوز لتتجاوز تخطى تخطت يتخطى ناهز يناهز تناهز
  قارب يقارب تقارب فاق فاقت يفوق تفوق هو هي كان كانت وصل وصلت سجل سجلت`,
);
/** Between the word of reaching and the figure. */
const MODIFIERS = foldedSet(
  `نحو حوالي قرابة زهاء أكثر أقل من عن على ما لا يقل تقل يزيد تزيد يربو تربو قد حتى الآن حاجز عتبة مستوى تقريبا لأكثر لأقل بأكثر بأقل مما`,
);
/** Before a number they set it beside the one before. */
const BESIDE = foldedSet('مقابل ضد بينهم بينها منهم منها بين');
const VOTES = foldedSet(
  'امتنع امتناع وامتنع وامتناع عارض عارضه عارضها وعارض وعارضه وعارضها أيد أيده أيدها وأيد غاب وغاب تغيب وتغيب صوت وصوت حجب حجبها رفض رفضه ورفضه',
);
const BALLOT = foldedSet('صوتا صوت أصوات التصويت تصويت نائبا نواب عضوا امتنع بأغلبية غالبية اقتراع');

/** Whether a word that stands behind a number is no noun that it counts. */
export function opensAnew(word: Word | undefined): boolean {
  if (!word || word.mark || word.date) return true;
  const is = (set: ReadonlySet<string>) => set.has(word.base) || set.has(word.form);
  // «إلى اثنين ومصر تندد»
  if (/^و.{2}/.test(word.form) && !isUnit(word.form)) return true;
  return isPreposition(word) || is(OTHER_PREPOSITIONS) || is(SUBORDINATORS) || is(COMPLEMENTIZERS);
}

/** The noun of a number without one. `part`: of some, or of another side; such figures say nothing against each other. */
interface Before {
  noun: string;
  part: boolean;
}

/**
 * The noun that a number without one counts, by the words before it; null where they tell nothing.
 * @param last the noun that the number before it in the sentence counted
 */
export function countedBefore(words: readonly Word[], start: number, last: string | null): Before | null {
  const at = leadOf(words, start);
  const lead = words[at];
  if (!lead) return null;
  const is = (set: ReadonlySet<string>) => set.has(lead.base) || set.has(lead.form);
  if (is(VOTES) && words.some(({ base, stem }) => BALLOT.has(base) || BALLOT.has(stem)))
    return { noun: 'صوت', part: true };
  const toll = is(REACHED) || tollOf(words, at) ? tollBefore(words, at) : null;
  if (toll) return { noun: toll, part: false };
  for (let back = start - 1; back >= 0 && back >= start - NEAR; back -= 1) {
    if (words[back]!.mark) break;
    // «نزوح 40 ألفا»: nobody else stands between.
    if (words[back]!.mention) break;
    if (fateOfWord(words[back]!)) return back === at ? { noun: 'شخص', part: false } : null;
  }
  return last && (is(BESIDE) || lead.base === 'الي') ? { noun: last, part: is(BESIDE) } : null;
}

const AMONG = foldedSet('بينهم بينهن بينها منهم منهن منها ضمنهم ضمنها بين أبرزهم');
const RUNNING = foldedSet('منذ الإجمالية إجمالي');
const RUNNING_REACH = 16;

/** «بينهم ثلاث نساء», «أن بين القتلى ثلاث نساء»: some of those counted. */
export function isAmong(words: readonly Word[], start: number): boolean {
  const at = leadOf(words, start);
  if (AMONG.has(words[at]?.base ?? '') || AMONG.has(words[at]?.form ?? '')) return true;
  return !!words[at]?.definite && words[at - 1]?.base === 'بين' && tollOf(words, at) !== null;
}

/** «ارتفع عدد القتلى منذ بدء الحرب إلى 50 ألفا»: no count of one blow. */
export function isRunningTotal(words: readonly Word[], { start, end }: { start: number; end: number }): boolean {
  const near = words.slice(Math.max(0, start - RUNNING_REACH), end + RUNNING_REACH);
  return near.some(({ base, form }) => RUNNING.has(base) || RUNNING.has(form));
}

const EARLY = /^(?:ال)?(?:اوليه|موقته)$/;

/** «في حصيلة أولية»: who counts so far contradicts nobody. */
export function isEarlyToll(words: readonly Word[]): boolean {
  return words.some(
    ({ base, stem }, at) => (TOLLS.has(base) || TOLLS.has(stem)) && EARLY.test(words[at + 1]?.base ?? ''),
  );
}

/** What befell those that a number counts, by the word that governs it; null for other words. */
export function fateRightBefore(words: readonly Word[], start: number): string | null {
  const lead = words[leadOf(words, start)];
  return lead && !lead.mark ? fateOfWord(lead) : null;
}

const BOARD = /^[بل]?متن(?:ه|ها|هما)?$/;
const CARRIES = foldedSet('يقل تقل يقله تقله أقل أقلت يحمل تحمل كان كانت وكان وكانت نقل ينقل تنقل');
const CRAFT = foldedSet(
  'القارب قارب الزورق زورق المركب مركب السفينة سفينة الطائرة طائرة الحافلة حافلة العبارة عبارة القطار قطار المروحية مروحية',
);
const BOARD_REACH = 5;

/** Whether a number is of those on board: «على متنها 58 شخصا»، «القارب كان يقل 164 مهاجرا»، «130 كانوا على متن القارب». */
export function isAboard(words: readonly Word[], start: number, end: number): boolean {
  const lead = leadOf(words, start);
  if (BOARD.test(words[lead]?.base ?? '') && words[lead - 1]?.base === 'علي') return true;
  // «يقل» is no «لا يقل عن» here.
  const carrier = words.findLastIndex((word, at) => at >= lead && at < start && CARRIES.has(word.base));
  if (carrier >= 0 && words.slice(Math.max(0, carrier - 4), carrier).some(({ base }) => CRAFT.has(base))) return true;
  const behind = words.slice(end, end + BOARD_REACH);
  const board = behind.findIndex(({ base }) => BOARD.test(base));
  return board > 0 && behind[board - 1]!.base === 'علي' && !behind.slice(0, board).some(({ mark }) => mark);
}

/** The last word before a number that does not modify it. */
function leadOf(words: readonly Word[], start: number): number {
  let at = start - 1;
  while (at > 0 && (MODIFIERS.has(words[at]!.base) || MODIFIERS.has(words[at]!.form)) && !reaches(words[at]!)) at -= 1;
  return at;
}

const reaches = ({ base, form }: Word): boolean => REACHED.has(base) || REACHED.has(form);

/** The noun of the nearest count before a word: «عدد القتلى»، «ضحاياه»، «حصيلة». */
function tollBefore(words: readonly Word[], from: number): string | null {
  for (let at = from; at >= 0 && at >= from - REACH; at -= 1) {
    const noun = tollOf(words, at);
    if (noun) return noun;
  }
  return null;
}

function tollOf(words: readonly Word[], at: number): string | null {
  const word = words[at]!;
  if (word.mark || word.date || word.mention) return null;
  const form = word.base.replace(/^[بلك](?=ال)/, '').replace(/^لل/, 'ال');
  if (TOLLS.has(form)) return 'قتلي';
  const bare = form.replace(/^ال/, '').replace(/(?:ها|هم|ه)$/, (pronoun) => (isUnit(form) ? pronoun : ''));
  const noun = PLURALS_WITH_PRONOUN.get(bare) ?? bare;
  if (!isUnit(noun)) return null;
  const before = words[at - 1];
  const counted = !!before && (COUNTS.has(before.stem) || TOLLS.has(before.base) || COUNTS.has(before.base));
  const definite = form.startsWith('ال') || bare !== form || noun === 'قتلي' || noun === 'ضحايا';
  return counted || (definite && OF_TOLLS.has(unitOf(noun)!)) ? noun : null;
}

/** What is counted up without a word of counting: «وصل القتلى إلى 14», and not «الهجوم». */
const OF_TOLLS: ReadonlySet<string> = new Set(['killed', 'wounded', 'missing', 'displaced', 'arrested', 'cases']);

/** «قتلاه», «ضحاياها»: what a pronoun leaves of a noun. */
const PLURALS_WITH_PRONOUN: ReadonlyMap<string, string> = new Map([
  ['قتلا', 'قتلي'],
  ['جرحا', 'جرحي'],
  ['اسرا', 'اسري'],
  ['مصابي', 'مصابين'],
]);

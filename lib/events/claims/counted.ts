import { MONTHS } from '../../dates/tables/months';
import { fold } from '../../text';
import { foldedSet } from '../lexicon';
import { COMPLEMENTIZERS, RELATIVES, SUBORDINATORS } from '../read/function-words';
import { isPreposition } from '../read/predicates';
import type { Word } from '../read/words';
import { countedBefore, opensAnew } from './bare';
import { PER_CENT, type Numeral } from './numbers';
import { termOf } from './terms';
import { dualUnit, isUnit, unitOf } from './units';

/** What a number counts. */
export interface Counted {
  unit: string;
  noun: string;
  /** Index behind the counted noun. */
  behind: number;
  /** Whose members they are: «4 من أفراد الطاقم» are no count of all who were on board. */
  group?: string;
}

/** «وإصابة 45 آخرين»، «16 منهم»: more of those just counted. */
const OTHERS = foldedSet('آخرين آخرون آخر منهم منهن منها بجروح بجراح');

/** «5 منهم في العناية المركزة»، «وفاة 3 من المصابين»: some of those counted are no count of all. */
const SOME = foldedSet('منهم منهن منها');
/** The group of some of those counted, in a claim's subject. */
export const PART = 'some';
/** The group of those on board, and the mark of a count that runs on over many blows. */
export const ABOARD_GROUP = 'aboard';
export const RUNNING = 'running';
/** The mark of a preliminary count. */
export const EARLY = 'early';
const SUFFERED: ReadonlySet<string> = new Set(['killed', 'wounded', 'missing', 'displaced', 'arrested']);

/** What bears its number behind it as a name does: «اللواء 444», «القرار 2334», «طراز 12». */
const NUMBERED = foldedSet(
  `اللواء لواء الكتيبة كتيبة الفوج فوج الفرقة فرقة السرية القرار قرار المادة مادة الفقرة فقرة البند بند الرقم رقم برقم طراز الطراز القناة
  قناة الدورة الجولة المرحلة المنطقة الغرفة البوابة الرصيف الخط خط المجموعة المرسوم مرسوم إم أم ام الفصل فصل القانون رحلة الرحلة الطريق طريق كيلو الساعة`,
);

/** «العشرين» behind a noun with the article is its place in a row, and not how many. */
const TENTHS = /^ال(?:عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع)ين$/;

/** How strong an earthquake was. */
const STRENGTH = foldedSet('قوة بقوة قوته قوتها بقوته شدة بشدة شدته شدتها بلغت');
const SCALE = foldedSet('ريختر درجة درجات مقياس');
const QUAKES = foldedSet('زلزال الزلزال هزة الهزة هزات رجفة الرجفة زلزالا');

const WARRANTS = foldedSet('توقيف اعتقال جلب إحضار قبض');
const MEMOS = foldedSet('مذكرة مذكرات مذكرتي مذكرتا مذكرتان مذكرتين');

/**
 * The noun behind a number; behind a nationality or «في» the one counted before goes on («بينهم 2500 أميركي»، «و900 في سوريا»).
 * Null for what counts nothing: a date, a duration, a name's number, a place in a row.
 */
export function countedBy(words: readonly Word[], numeral: Numeral, last: string | null): Counted | null {
  const { start, end } = numeral;
  if (words[start]!.date) return null;
  const counted = ofDefinite(words, start) ?? countedBehind(words, numeral, last);
  if (counted || !opensAnew(words[end]) || isNumbered(words, start, end)) return counted;
  return ofLead(words, start, end, last);
}

const MONTH_NAMES: ReadonlySet<string> = new Set(
  MONTHS.flatMap(({ names, spellings }) => [...Object.values(names), ...spellings]).map(
    (name) => fold(name).split(' ')[0]!,
  ),
);
const TEN = foldedSet('عشر عشرة');
const ORDINAL = /^[بلك]?(?:ال|لل)?(?:حادي|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع)ه?$/;
const UNITY = foldedSet('الواحد الواحدة');
const ONE_OF = foldedSet('أحد إحدى بأحد بإحدى لأحد لإحدى الواحد الواحدة');

/** What a number without a noun counts by the words before it. */
function ofLead(words: readonly Word[], start: number, end: number, last: string | null): Counted | null {
  const before = countedBefore(words, start, last);
  const unit = before && unitOf(before.noun);
  return unit ? { unit, noun: before.noun, behind: end, ...(before.part && { group: PART }) } : null;
}

/** «اللواء 444», «العشرين» behind a noun with the article. */
function isNumbered(words: readonly Word[], start: number, end: number): boolean {
  const before = words[start - 1];
  if (before && NUMBERED.has(before.base) && !isUnit(bareOf(words[end]))) return true;
  const { base, form } = words[start]!;
  // «التاسع عشر», «أحد المصابين»
  // «حركة 23 مارس»: the date in a name.
  if (MONTH_NAMES.has(words[end]?.base ?? '')) return true;
  if (TEN.has(base) && before && ORDINAL.test(before.base)) return true;
  if (ONE_OF.has(base) && !/^\d/.test(form) && (words[end]?.definite || words[end]?.mention || UNITY.has(base)))
    return true;
  return TENTHS.test(form) && !!before && (before.definite || before.mention !== null);
}

const DEFINITE = /^ال(?:اثنين|اثنان|ثلاث|اربع|خمس|ست|سبع|ثماني|تسع|عشر)ه?$/;

/** «المهندسين الأربعة», «الدول الأوروبية الثلاث»: with the article the number stands behind what it counts. */
function ofDefinite(words: readonly Word[], start: number): Counted | null {
  const [one, two] = [words[start - 1], words[start - 2]];
  if (!one || !DEFINITE.test(words[start]!.form) || one.mark || !/^[بلك]?ال|^لل/.test(one.base)) return null;
  const noun = two && !two.mark && /^[بلك]?ال|^لل/.test(two.base) && !two.mention ? two : one;
  const unit = noun.mention ? null : unitOf(bareOf(noun));
  return unit ? { unit, noun: bareOf(noun), behind: start + 1, group: PART } : null;
}

function countedBehind(words: readonly Word[], numeral: Numeral, last: string | null): Counted | null {
  const { start, end, value } = numeral;
  const dual = dualUnit(words[start]!.base);
  const next = words[end];
  if (dual) {
    const warrants = MEMOS.has(words[start]!.base) && WARRANTS.has(next?.base ?? '');
    return { unit: warrants ? 'warrants' : dual, noun: words[start]!.base, behind: end };
  }
  const before = words[start - 1];
  if (isNumbered(words, start, end)) return null;
  // «الـ20»: the members of what is called so.
  if (before && /^[وفبل]*ال$/.test(before.form)) return { unit: 'members', noun: 'عضو', behind: end };
  // «31 مقعدا من أصل 138»
  if (before?.base === fold('أصل') && last) return { unit: unitOf(last)!, noun: last, behind: end };
  if (isStrength(words, start, end)) return { unit: 'magnitude', noun: 'درجه', behind: end };
  if (!next) return null;
  if (next.text === '%' || next.text === '٪') return { unit: 'percent', noun: '%', behind: end + 1 };
  if (/^[$€£]$/.test(next.text)) return { unit: 'money', noun: 'دولار', behind: end + 1 };
  if (next.base === fold('في') && PER_CENT.has(words[end + 1]?.form ?? '')) {
    return { unit: 'percent', noun: '%', behind: end + 2 };
  }
  if (next.mark) return null;
  if (OTHERS.has(next.base)) {
    const some = SOME.has(next.base) && { group: PART };
    return { ...(last ? { unit: unitOf(last)!, noun: last } : ANYBODY), behind: end, ...some };
  }
  if (next.mention?.type === 'NORP') return ofNation(next, last, end);
  if (next.base === 'في') {
    const own = ofLead(words, start, end, null);
    return own ?? (last ? { unit: unitOf(last)!, noun: last, behind: end } : null);
  }
  // «مواطنين اثنين»
  const pair = TWO.has(words[start]!.base) && before && DUAL.test(before.base) ? before : null;
  if (pair && !pair.mention && !pair.mark && opensAnew(next)) {
    return { unit: dualUnit(pair.base) ?? 'people', noun: pair.base, behind: end };
  }
  const at = next.base === 'من' && words[end + 1] && !words[end + 1]!.mark ? end + 1 : end;
  const noun = bareOf(words[at])!;
  // «عارضه 41 وامتنع ستة», «مصرع 4 وإصابة 13»
  const joined = words[at]!.and && (words[at]!.verbs.length > 0 || words[at]!.nouns.length > 0 || isUnit(noun));
  if (joined && !isUnit(words[at]!.form)) return null;
  // «11 سوريا» counts Syrians.
  if (at === end && value > 10 && words[at]!.mention?.type === 'GPE' && words[at]!.form.endsWith('يا')) {
    return ofNation(words[at]!, null, end);
  }
  // A currency that was taken for a name is a currency.
  if ((words[at]!.mention && !isUnit(noun)) || words[at]!.date || isSmall(words[at]!)) return null;
  const term = termOf(words, start, words[at]!);
  if (term) return { unit: term, noun, behind: at + 1 };
  const unit = unitOf(noun);
  if (!unit || noun.length < 2 || unit === 'magnitude') return null;
  // A number word before an unknown noun may be an ordinal or a name: only digits count anything at all.
  const digits = /\d|[٠-٩]/.test(words[start]!.text);
  const ofSome = at > end && TWO.has(words[start]!.base);
  if (!digits && !isUnit(noun) && value < 3 && !ofSome) return null;
  const some = at > end && words[at]!.definite && SUFFERED.has(unit) ? PART : null;
  const group = MEMBERS.has(noun) ? groupBehind(words[at + 1]) : some;
  return { unit: kindOf(words, at, unit), noun, behind: at + 1, ...(group && { group }) };
}

const ANYBODY = { unit: 'people', noun: 'شخص' };
const TWO = foldedSet('اثنين اثنان اثنتين اثنتان');
const DUAL = /(?:ين|ان)$/;
/** A number before a nationality does not go on counting these. */
const THINGS: ReadonlySet<string> = new Set(
  'percent money km metres hectares megawatts tonnes barrels houses magnitude'.split(' '),
);

/** «17 فلسطينيا», «بينهم 3 مصريين»: people of a country, apart from all that are counted; «و3 أميركية» goes on with what was counted. */
function ofNation(next: Word, last: string | null, end: number): Counted | null {
  const feminine = /ي(?:ه|ات)$/.test(next.base);
  if (feminine) return last ? { unit: unitOf(last)!, noun: last, behind: end } : null;
  const people = last && !THINGS.has(unitOf(last)!) ? { unit: unitOf(last)!, noun: last } : ANYBODY;
  return { ...people, behind: end, group: next.mention!.entity.replace(/^.*:/, '') };
}

const MEMBERS = foldedSet('فرد أفراد');

/** «أفراد الطاقم», «أفراد أسرته»: a group without a name; one with a name is told by the name. */
function groupBehind(word: Word | undefined): string | null {
  return word && !word.mark && !word.mention && !word.date && !isSmall(word) ? word.stem : null;
}

const bareOf = (word: Word | undefined): string => word?.base.replace(/^ال/, '') ?? '';

/** They stand like prepositions before a name, and are counted like any noun: «خمسة مخيمات». */
const PLACES = foldedSet(
  'مدن بلدات محافظات ولايات مناطق قرى مخيمات مدينة محافظة ولاية منطقة قرية بلدة أحياء دول أقاليم',
);

/** «العشرين التي جرت»: a small word is counted by nobody. */
function isSmall(word: Word): boolean {
  if (PLACES.has(word.base)) return false;
  const is = (set: ReadonlySet<string>) => set.has(word.base) || set.has(word.form);
  return isPreposition(word) || is(RELATIVES) || is(COMPLEMENTIZERS) || is(SUBORDINATORS);
}

/** «طائرات مسيّرة» are drones, «مذكرة توقيف» is a warrant. */
function kindOf(words: readonly Word[], at: number, unit: string): string {
  const next = words[at + 1]?.base ?? '';
  if (unit === 'aircraft' && /^(?:ال)?مسير(?:ه|ات)$/.test(next)) return 'drones';
  return MEMOS.has(words[at]!.base) && WARRANTS.has(next) ? 'warrants' : unit;
}

/** «بقوة 6.1 درجة»، «بلغت قوة الزلزال 6.2»، «6.2 على مقياس ريختر»: between 1 and 10, of what shakes. */
function isStrength(words: readonly Word[], start: number, end: number): boolean {
  const value = Number(fold(words[start]!.text).replace(',', '.').replace('٫', '.'));
  if (end - start !== 1 || !(value >= 1 && value < 10)) return false;
  const behind = words.slice(end, end + 4).some(({ base }) => SCALE.has(base));
  const lead = words.slice(Math.max(0, start - 5), start);
  const strong = lead.some(({ base }) => STRENGTH.has(base));
  if (!strong || !(behind || !Number.isInteger(value))) return false;
  return words.some(({ base }) => QUAKES.has(base));
}

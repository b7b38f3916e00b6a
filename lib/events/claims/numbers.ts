/** Numbers as Arabic news writes them: digits, words, and both («150 ألفا»، «ثلاثة آلاف»، «2.5 مليون»). */
import { fold } from '../../text';
import type { Word } from '../read/words';

/** A number in a sentence: the words from `start` to `end` (exclusive). */
export interface Numeral {
  start: number;
  end: number;
  value: number;
}

const ONES =
  'واحد/واحدة/أحد/إحدى اثنان/اثنين/اثنتان/اثنتين/اثنا/اثني ثلاثة/ثلاث أربعة/أربع خمسة/خمس ستة/ست سبعة/سبع ثمانية/ثماني/ثمان تسعة/تسع عشرة/عشر';
const TENS = 'عشرون/عشرين ثلاثون/ثلاثين أربعون/أربعين خمسون/خمسين ستون/ستين سبعون/سبعين ثمانون/ثمانين تسعون/تسعين';
const HUNDREDS =
  'مئة/مائة/مئه مئتان/مئتين/مائتان/مائتين/مئتي/مائتي ثلاثمئة/ثلاثمائة أربعمئة/أربعمائة خمسمئة/خمسمائة ستمئة/ستمائة سبعمئة/سبعمائة ثمانمئة/ثمانمائة/ثمانيمائة تسعمئة/تسعمائة';
const SCALES =
  'ألف/ألفا/آلاف/الاف ألفان/ألفين/ألفي مليون/مليونا/ملايين مليونان/مليونين/مليوني مليار/مليارا/مليارات/ملايير/بليون/بلايين ملياران/مليارين/ملياري تريليون/تريليونات';
const SCALE_VALUES = [1e3, 2e3, 1e6, 2e6, 1e9, 2e9, 1e12];

const small = new Map<string, number>();
const scales = new Map<string, number>();
const fill = (table: string, map: Map<string, number>, valueOf: (row: number) => number) =>
  table.split(' ').forEach((row, at) => {
    for (const word of row.split('/')) map.set(fold(word), valueOf(at));
  });
fill(ONES, small, (at) => at + 1);
fill(TENS, small, (at) => (at + 2) * 10);
fill(HUNDREDS, small, (at) => (at + 1) * 100);
fill(SCALES, scales, (at) => SCALE_VALUES[at]!);

const PLURALS = new Set(['آلاف', 'ملايين', 'مليارات', 'ملايير', 'مئات', 'عشرات', 'تريليونات'].map(fold));

/** The numbers of a sentence, in order; what stands in a date or a name is none. */
export function numeralsIn(words: readonly Word[]): Numeral[] {
  const found: Numeral[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const numeral = numeralAt(words, at);
    if (!numeral) continue;
    found.push(numeral);
    at = numeral.end - 1;
  }
  return found;
}

/** The hundred of «في المائة» and «بالمئة», which counts nothing. */
export const PER_CENT: ReadonlySet<string> = new Set(
  ['المائة', 'المئة', 'المية', 'بالمائة', 'بالمئة', 'بالمية'].map(fold),
);

function numeralAt(words: readonly Word[], start: number): Numeral | null {
  const share = words[start]!.form;
  if (PER_CENT.has(share) && (share.startsWith('ب') || words[start - 1]?.base === fold('في'))) return null;
  let total = 0;
  let group = 0;
  let at = start;
  let read = 0;
  for (; at < words.length; at += 1) {
    const word = words[at]!;
    // «اللجنة الـ20»: a number in a name counts its members; other numbers in names count nothing.
    const inName = word.mention && !(at === start && words[at - 1]?.form.endsWith('ال'));
    if (word.mark || word.date || inName) break;
    const first = at === start;
    const joined = word.form.startsWith('و') && word.form.length > 2;
    const digits = digitsOf(word.text);
    if (digits !== null) {
      if (!first) break;
      group = digits;
      read += 1;
      continue;
    }
    const more = restAfter(words, at, group ? 0 : total);
    if (more) {
      [group, at] = [more.value, more.at];
      continue;
    }
    const part = FRACTIONS.get(word.form);
    if (part !== undefined) {
      const scale = scales.get(words[at + 1]?.form.replace(/^ال/, '') ?? '');
      // «مليون ونصف المليون», «نصف مليون»
      if (first && !scale) break;
      if (!first && (!joined || !total || group)) break;
      total += part * (first ? scale! : lowestScale(total));
      at += scale ? 1 : 0;
      read += 1;
      continue;
    }
    const bare = !first && joined ? word.form.slice(1) : word.form;
    const scale = scales.get(bare);
    if (scale !== undefined && (!joined || first)) {
      // «ألفي» stands alone, «ألف» multiplies what came before it.
      total += group ? group * scale : scale;
      group = 0;
      read += 1;
      continue;
    }
    const value = small.get(first ? stripped(word.form) : bare);
    if (value === undefined || (!first && !joined && !isTeen(value, group))) break;
    // «أحد عشر», «خمسة وعشرون», «ثلاثة آلاف وخمسمئة»
    group += value;
    read += 1;
  }
  const value = total + group;
  // «آلاف المشجعين» counts nothing.
  const vague = read === 1 && PLURALS.has(words[start]!.base);
  return read && value > 0 && !vague ? { start, end: at, value } : null;
}

/** «ألفين و716», «مليونا و350 ألف»: digits joined to thousands or more. */
function restAfter(words: readonly Word[], at: number, total: number): { value: number; at: number } | null {
  if (total < 1000) return null;
  const { form, text } = words[at]!;
  const index = form === 'و' ? at + 1 : at;
  const digits =
    index > at ? words[index] && digitsOf(words[index].text) : /^و\d/.test(text) ? digitsOf(text.slice(1)) : null;
  return digits && digits < 1000 && Number.isInteger(digits) ? { value: digits, at: index } : null;
}

const FRACTIONS: ReadonlyMap<string, number> = new Map(
  Object.entries({ نصف: 1 / 2, ربع: 1 / 4 }).flatMap(([word, part]) =>
    ['', 'و', 'ب', 'ل', 'وب'].map((clitic) => [clitic + word, part] as const),
  ),
);

/** Of «مليون» in 1,000,000 and 3,000,000 alike. */
const lowestScale = (total: number): number => [1e9, 1e6, 1e3].find((scale) => total % scale === 0) ?? 0;

const isTeen = (value: number, group: number): boolean => value === 10 && group > 0 && group < 10;

/** A number word behind a proclitic: «لثلاثة», «بخمسة», «وثلاثة». */
function stripped(form: string): string {
  return small.has(form) ? form : form.replace(/^و?[بلف]?(?:ال)?/, '');
}

/** The value of digits with separators («1,200», «2.5», «٣٥٠٠»); null for what is no number («12:30», «1/2»). */
function digitsOf(text: string): number | null {
  const plain = fold(text);
  if (!/^\d/.test(plain) || /[:/]/.test(plain)) return null;
  const western = plain.replace(/٫/g, '.').replace(/[٬،]/g, ',');
  const grouped = /^\d{1,3}(?:[,.]\d{3})+$/.test(western) ? western.replace(/[,.]/g, '') : western.replace(',', '.');
  const value = Number(grouped);
  return Number.isFinite(value) ? value : null;
}

import type { Meaning } from '../meaning';
import type { Scan } from '../scan/scan';
import type { Words } from '../scan/words';
import { yearInWords } from './numbers';
import { countsSomething } from './counted';
import { any, like, opt, type Parser, seq } from './parser';
import { era, yearDigits, yearMeaning } from './years';

/** A number alone that is a year by where it stands. */

/** Behind these words a year may stand without «عام». */
const PREPOSITIONS = new Set(
  'في فى منذ مند حتي من الي بعد قبل خلال بحلول بين موسم مواليد اواخر اوائل مطلع نهايه'.split(' '),
);

/** What happens in years: a year behind them is theirs («انتخابات 2024»). */
const OF_A_YEAR = new Set(
  `انتخابات الانتخابات موازنه ميزانيه اتفاق اتفاقيه معاهده دستور حرب ثوره انقلاب نكسه نكبه هدنه مونديال اولمبياد يورو
   بطوله نسخه دوره قمه صيف شتاء ربيع خريف قانون قرار موسم العالم افريقيا اسيا رؤيه رويه خطه تعداد`
    .split(/\s+/)
    .filter(Boolean),
);

const inWords: Parser<number> = like(yearInWords, (scan, at) => {
  const hit = yearInWords(scan, at);
  // «ألف» alone is a thousand.
  return hit && (hit.value > 1000 || hit.end > at + 1) ? hit : null;
});

const yearAlone = seq(any(yearDigits, inWords), opt(era));

export const bareYear: Parser<Meaning> = like(yearAlone, (scan, at) => {
  const hit = yearAlone(scan, at);
  if (!hit) return null;
  const [year, calendar] = hit.value;
  const inDigits = scan.words.at(at)!.kind === 'number';
  if (!calendar && !isYearByPlace(scan, at, hit.end, inDigits ? year : null)) return null;
  return {
    end: hit.end,
    value: yearMeaning({ year, calendar: calendar ?? (inDigits && year < 1500 && year >= 1400 ? 'hijri' : null) }),
  };
});

/** Behind these words a number is as likely a count; then what follows must not be a noun without article. */
const BEFORE_COUNTS = new Set('من الي بين حتي بعد قبل'.split(' '));
const FUNCTION_WORDS = new Set(
  'في فى من الي على علي عن مع و حتي ان التي الذي بعد قبل بسبب وفق بحسب حسب عندما حين كما ثم او ب ل'.split(' '),
);

function isYearByPlace({ words }: Scan, at: number, end: number, year: number | null): boolean {
  const before = words.at(at - 1);
  const after = words.at(end);
  const isPlausible = year === null ? true : year >= 1800 && year < 2100;
  if (!isPlausible || countsSomething(after)) return false;
  if (before && BEFORE_COUNTS.has(before.key) && !standsAlone(words, end)) return false;
  if (before && before.kind === 'word' && (PREPOSITIONS.has(before.key) || OF_A_YEAR.has(before.key))) {
    return year !== null || !after || after.kind === 'mark';
  }
  if (year === null) return false;
  // Alone between two marks, as in a headline or a caption: «يلاكورة | 2021».
  const opens = before !== undefined && before.kind === 'mark' && '|(-–\n'.includes(before.key) && !words.at(at)!.glued;
  const inBrackets = before?.key === '(' && after?.key === ')';
  return inBrackets || (opens && (!after || after.key === '\n' || after.key === '|'));
}

function standsAlone(words: Words, end: number): boolean {
  const after = words.at(end);
  if (!after) return true;
  // «من 2000 إلى 3000 مقاتل»: the other end shows that these are no years.
  const other = words.at(end + 1);
  if (other && other.digits > 0 && (other.value < 1800 || other.value >= 2100 || countsSomething(words.at(end + 2)))) {
    return false;
  }
  return (
    after.kind !== 'word' || FUNCTION_WORDS.has(after.key) || after.key.startsWith('ال') || after.key.startsWith('و')
  );
}

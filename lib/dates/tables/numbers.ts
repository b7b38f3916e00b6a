/** Number words. Case endings (ون/ين، ان/ين) and both genders are listed; folding does the rest. */

export const CARDINAL_ONES: [word: string, value: number][] = rows([
  [1, 'واحد واحدة إحدى أحد'],
  [2, 'اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي إثنان إثنين ثنتين'],
  [3, 'ثلاث ثلاثة'],
  [4, 'أربع أربعة'],
  [5, 'خمس خمسة'],
  [6, 'ست ستة'],
  [7, 'سبع سبعة'],
  [8, 'ثمان ثمانية ثماني'],
  [9, 'تسع تسعة'],
]);

export const CARDINAL_TEN: [word: string, value: number][] = rows([[10, 'عشر عشرة']]);

export const CARDINAL_TENS: [word: string, value: number][] = rows([
  [20, 'عشرون عشرين'],
  [30, 'ثلاثون ثلاثين'],
  [40, 'أربعون أربعين'],
  [50, 'خمسون خمسين'],
  [60, 'ستون ستين'],
  [70, 'سبعون سبعين'],
  [80, 'ثمانون ثمانين'],
  [90, 'تسعون تسعين'],
]);

export const HUNDREDS: [word: string, value: number][] = rows([
  [100, 'مئة مائة ميه مية'],
  [200, 'مئتان مئتين مائتان مائتين مئتا مائتا'],
  ...['ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'].map((stem, index): [number, string] => [
    300 + index * 100,
    `${stem}مئة ${stem}مائة ${stem}ميه ${stem}ماية${stem === 'ثمان' ? ' ثمانيمئة ثمانيمائة' : ''}`,
  ]),
]);

export const THOUSANDS: [word: string, value: number][] = rows([
  [1000, 'ألف'],
  [2000, 'ألفان ألفين ألفي ألفا'],
]);

/** Ordinals with the article, 1 to 10; «الحادي» stands for 1 in compounds only. */
export const ORDINALS: [word: string, value: number][] = rows([
  [1, 'الأول الأولى'],
  [2, 'الثاني الثانية'],
  [3, 'الثالث الثالثة'],
  [4, 'الرابع الرابعة'],
  [5, 'الخامس الخامسة'],
  [6, 'السادس السادسة'],
  [7, 'السابع السابعة'],
  [8, 'الثامن الثامنة'],
  [9, 'التاسع التاسعة'],
  [10, 'العاشر العاشرة'],
]);

export const ORDINAL_ONE_IN_COMPOUNDS: [word: string, value: number][] = rows([[1, 'الحادي الحادية']]);

export const ORDINAL_TENS: [word: string, value: number][] = CARDINAL_TENS.map(([word, value]) => [`ال${word}`, value]);

/** «الواحد والعشرون»; two with the article is a weekday too and left out. */
export const DEFINITE_ONE: [word: string, value: number][] = rows([[1, 'الواحد الواحدة']]);

/** «خمسة عشر» with the article. */
export const DEFINITE_ONES: [word: string, value: number][] = [...CARDINAL_ONES, ...CARDINAL_TEN]
  .filter(([, value]) => value > 2)
  .map(([word, value]) => [`ال${word}`, value]);

/** Without the article, before a noun («ثاني أيام العيد», «أول يناير»). */
export const BARE_ORDINALS: [word: string, value: number][] = rows([
  [1, 'أول أولى'],
  [2, 'ثاني ثانية ثان'],
  [3, 'ثالث ثالثة'],
  [4, 'رابع رابعة'],
  [5, 'خامس خامسة'],
  [6, 'سادس سادسة'],
  [7, 'سابع سابعة'],
  [8, 'ثامن ثامنة'],
  [9, 'تاسع تاسعة'],
  [10, 'عاشر عاشرة'],
]);

/** A month's first day by name. */
export const FIRST_DAYS = ['الفاتح', 'فاتح', 'غرة', 'أول'];

function rows(list: [value: number, words: string][]): [string, number][] {
  return list.flatMap(([value, words]) => words.split(' ').map((word): [string, number] => [word, value]));
}

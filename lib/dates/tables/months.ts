/**
 * Names of the Gregorian months in the regions' own sets, as they are printed, and further spellings met in the press.
 * Sources: CLDR 46 (ar, ar-IQ, ar-LB, ar-DZ, ar-TN, ar-MA), the Libyan decree of 1986 for the Libyan names.
 */
type MonthSet = 'gulf' | 'levant' | 'maghreb' | 'morocco';

export interface MonthRow {
  month: number;
  names: Record<MonthSet, string>;
  /** Other spellings; folding makes hamza, ya and ta marbuta one already. */
  spellings: string[];
  /** Spellings that are ordinary words or persons' names as well: alone they need a preposition or a year. */
  weak: string[];
}

export const MONTHS: MonthRow[] = [
  row(1, 'يناير', 'كانون الثاني', 'جانفي', 'يناير', ['كانون ثاني', 'كانون ثان', 'ينايير', 'جانفيي', 'جانفى'], []),
  row(2, 'فبراير', 'شباط', 'فيفري', 'فبراير', ['فبرايير', 'فيفريي', 'فيبراير', 'فبرائر'], ['شباط']),
  row(3, 'مارس', 'آذار', 'مارس', 'مارس', ['مارث', 'اذار'], ['مارس', 'آذار']),
  row(4, 'أبريل', 'نيسان', 'أفريل', 'أبريل', ['إبريل', 'ابرايل', 'أفرىل'], ['نيسان']),
  row(5, 'مايو', 'أيار', 'ماي', 'ماي', ['مايس', 'ماى', 'أيّار'], ['أيار', 'ماي', 'مايس']),
  row(6, 'يونيو', 'حزيران', 'جوان', 'يونيو', ['يونية', 'يونيه', 'يونيوه', 'جوين'], ['جوان', 'جوين']),
  row(7, 'يوليو', 'تموز', 'جويلية', 'يوليوز', ['يولية', 'يوليه', 'جويليه', 'جولية'], ['تموز', 'جولية']),
  row(8, 'أغسطس', 'آب', 'أوت', 'غشت', ['أغسطوس', 'أوغسطس', 'أوغست', 'اوغسطوس', 'أغشت'], ['آب', 'أوت', 'أوغست']),
  row(9, 'سبتمبر', 'أيلول', 'سبتمبر', 'شتنبر', ['سيبتمبر', 'سبتنبر', 'سبتامبر', 'ايلول'], ['أيلول']),
  row(10, 'أكتوبر', 'تشرين الأول', 'أكتوبر', 'أكتوبر', ['أوكتوبر', 'أكتوبير', 'اكطوبر', 'تشرين أول'], []),
  row(11, 'نوفمبر', 'تشرين الثاني', 'نوفمبر', 'نونبر', ['نوفنبر', 'نوفمبير', 'نوڤمبر', 'تشرين ثاني', 'تشرين ثان'], []),
  row(12, 'ديسمبر', 'كانون الأول', 'ديسمبر', 'دجنبر', ['ديسيمبر', 'دسمبر', 'ديسمبير', 'دجمبر', 'كانون أول'], []),
];

/** The months of the Jamahiriya (1986 to 2011), from January: words of everyday use, months only between day and year. */
export const LIBYAN_MONTHS: string[] = [
  'أي النار',
  'النوار',
  'الربيع',
  'الطير',
  'الماء',
  'الصيف',
  'ناصر',
  'هانيبال',
  'الفاتح',
  'التمور',
  'الحرث',
  'الكانون',
];

/** Names of the Hijri months from Muharram, the usual one first. */
export const HIJRI_MONTHS: string[][] = [
  ['محرم', 'المحرم', 'محرم الحرام'],
  ['صفر', 'صفر الخير', 'صفر المظفر'],
  ['ربيع الأول', 'ربيع أول', 'ربيع الاولى'],
  ['ربيع الآخر', 'ربيع الثاني', 'ربيع آخر', 'ربيع ثاني', 'ربيع ثان'],
  ['جمادى الأولى', 'جمادى الأول', 'جمادى أولى', 'جماد الأول', 'جماد الأولى', 'جماد أول'],
  [
    'جمادى الآخرة',
    'جمادى الثانية',
    'جمادى الآخر',
    'جمادى الثاني',
    'جمادى ثانية',
    'جماد الآخر',
    'جماد الثاني',
    'جماد الآخرة',
    'جماد الثانية',
  ],
  ['رجب', 'رجب الفرد'],
  ['شعبان'],
  ['رمضان', 'رمضان المبارك', 'رمضان الكريم'],
  ['شوال'],
  ['ذو القعدة', 'ذي القعدة', 'ذا القعدة', 'ذوالقعدة', 'ذيالقعدة', 'ذي قعدة'],
  ['ذو الحجة', 'ذي الحجة', 'ذا الحجة', 'ذوالحجة', 'ذيالحجة', 'ذي حجة'],
];

export const ENGLISH_WEEKDAYS =
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun'.split(' ');

export const ENGLISH_MONTHS: string[][] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

function row(
  month: number,
  gulf: string,
  levant: string,
  maghreb: string,
  morocco: string,
  spellings: string[],
  weak: string[],
): MonthRow {
  return { month, names: { gulf, levant, maghreb, morocco }, spellings, weak };
}

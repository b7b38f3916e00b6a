/** Words of dates other than names of months and days. Folding makes the spellings of hamza, ya and ta marbuta one. */
import type { Part, Shift, Unit } from '../meaning';

/** Adjectives behind a unit, weekday or month. */
export const SHIFTS: [word: string, shift: Shift][] = [
  ...of<Shift>(
    -1,
    'الماضي الماضية الماضيين الماضيتين الماضيات الماضيان الفائت الفائتة المنصرم المنصرمة المنصرمين المنقضي',
  ),
  ...of<Shift>(-1, 'المنقضية الفارط الفارطة المنسلخ الخالي المنتهي'),
  ...of<Shift>(1, 'المقبل المقبلة المقبلين المقبلتين المقبلان القادم القادمة القادمين القادمتين القادمان الآتي الآتية'),
  ...of<Shift>(0, 'الجاري الجارية الحالي الحالية الراهن الراهنة'),
  ...of<Shift>('same', 'نفسه نفسها ذاته ذاتها عينه عينها المذكور المذكورة'),
  ...of<Shift>('following', 'التالي التالية الموالي الموالية اللاحق'),
  ...of<Shift>('preceding', 'السابق السابقة'),
  ...phrase(-2, ['قبل الماضي', 'قبل الماضية', 'ما قبل الماضي', 'ما قبل الماضية', 'قبل المنصرم', 'قبل الفائت']),
  ...phrase(2, ['بعد القادم', 'بعد القادمة', 'بعد المقبل', 'بعد المقبلة', 'ما بعد القادم', 'ما بعد المقبل']),
];

/** Words before a unit. */
export const DEMONSTRATIVES: [word: string, shift: Shift][] = [
  ...of<Shift>(0, 'هذا هذه'),
  ...of<Shift>('same', 'نفس ذات ذلك تلك'),
];

/** Units with the article, one of them. */
export const DEFINITE_UNITS: [word: string, unit: Unit][] = [
  ['اليوم', 'day'],
  ['الأسبوع', 'week'],
  ['الإسبوع', 'week'],
  ['الشهر', 'month'],
  ['العام', 'year'],
  ['السنة', 'year'],
  ['العقد', 'decade'],
  ['القرن', 'century'],
];

/** A unit with its number: 1, 2, or null where a number word stands beside it. */
export const COUNTED_UNITS: [word: string, value: { unit: Unit; n: number | null }][] = [
  ...counted('minute', 'دقيقة', 'دقيقتين دقيقتان', 'دقائق'),
  ...counted('hour', 'ساعة', 'ساعتين ساعتان', 'ساعات'),
  ...counted('day', 'يوم يوما', 'يومين يومان', 'أيام'),
  ...counted('week', 'أسبوع أسبوعا', 'أسبوعين أسبوعان', 'أسابيع'),
  ...counted('month', 'شهر شهرا', 'شهرين شهران', 'أشهر شهور'),
  ...counted('year', 'عام عاما سنة', 'عامين عامان سنتين سنتان', 'أعوام سنوات سنين'),
  ...counted('decade', 'عقد عقدا', 'عقدين عقدان', 'عقود'),
  ...counted('century', 'قرن قرنا', 'قرنين قرنان', 'قرون'),
];

/** The same with the article, for stretches («الأشهر الثلاثة الماضية»). */
export const DEFINITE_PLURALS: [word: string, value: { unit: Unit; n: number | null }][] = [
  ...counted('hour', '', 'الساعتين', 'الساعات'),
  ...counted('day', '', 'اليومين', 'الأيام'),
  ...counted('week', '', 'الأسبوعين', 'الأسابيع'),
  ...counted('month', '', 'الشهرين', 'الأشهر الشهور'),
  ...counted('year', '', 'العامين السنتين', 'الأعوام السنوات السنين'),
  ...counted('decade', '', 'العقدين', 'العقود'),
  ...counted('century', '', 'القرنين', 'القرون'),
];

export const PARTS: [phrase: string, part: Part][] = [
  ...of<Part>('start', 'مطلع أوائل بداية بدايات مستهل مبتدأ فاتحة'),
  ...of<Part>('middle', 'منتصف أواسط وسط'),
  ...of<Part>('end', 'نهاية نهايات أواخر ختام موفى آواخر متم سلخ'),
  ...phrase<Part>('start', ['وقت مبكر من', 'وقت مبكر']),
];

/** Times of the day before a weekday or «أمس»: part of the expression, the value stays the day. */
export const DAYPARTS = 'صباح مساء ظهر فجر ليل ليلة عصر ضحى غروب عشية عشاء مغرب ظهيرة نهار سحر صبيحة أمسية منتصف'.split(
  ' ',
);

/** Days counted from today. */
export const DEICTICS: [phrase: string, days: number][] = [
  ...of(0, 'اليوم الليلة'),
  ...of(-1, 'أمس الأمس البارحة'),
  ...of(1, 'غدا غد الغد'),
  ...phrase(-1, ['الليلة الماضية', 'الليلة الفائتة', 'ليلة البارحة']),
  ...phrase(0, ['هذا المساء', 'هذا الصباح', 'هذه الليلة', 'مساء اليوم', 'صباح اليوم']),
  ...phrase(-2, ['أول أمس', 'أمس الأول', 'أول من أمس', 'قبل أمس', 'قبل يوم أمس', 'أول البارحة', 'قبل البارحة']),
  ...phrase(2, ['بعد غد', 'بعد الغد', 'بعد غدا', 'بعد يوم غد']),
  ...phrase(-1, ['يوم الأمس']),
];

/** Decades of a century: tens of years. */
export const DECADES: [word: string, tens: number][] = [
  'عشرين',
  'ثلاثين',
  'أربعين',
  'خمسين',
  'ستين',
  'سبعين',
  'ثمانين',
  'تسعين',
].flatMap((stem, index) =>
  ['يات', 'ات', 'ييات'].flatMap((ending): [string, number][] => [
    [`${stem}${ending}`, 20 + index * 10],
    [`ال${stem}${ending}`, 20 + index * 10],
  ]),
);

/** Spring 0 to winter 3. */
export const SEASONS: [word: string, season: number][] = [
  ['ربيع', 0],
  ['صيف', 1],
  ['خريف', 2],
  ['شتاء', 3],
  ['الربيع', 0],
  ['الصيف', 1],
  ['الخريف', 2],
  ['الشتاء', 3],
];

export const WEEKDAYS: [stem: string, weekday: number][] = [
  ['اثنين', 1],
  ['إثنين', 1],
  ['ثلاثاء', 2],
  ['ثلثاء', 2],
  ['أربعاء', 3],
  ['اربعا', 3],
  ['خميس', 4],
  ['جمعة', 5],
  ['سبت', 6],
  ['أحد', 7],
];

function of<T>(value: T, words: string): [string, T][] {
  return phrase(value, words.split(' '));
}

function phrase<T>(value: T, list: string[]): [string, T][] {
  return list.map((words) => [words, value]);
}

function counted(unit: Unit, one: string, two: string, many: string): [string, { unit: Unit; n: number | null }][] {
  const split = (words: string) => (words ? words.split(' ') : []);
  return [
    ...phrase({ unit, n: 1 }, split(one)),
    ...phrase({ unit, n: 2 }, split(two)),
    ...phrase<{ unit: Unit; n: number | null }>({ unit, n: null }, split(many)),
  ];
}

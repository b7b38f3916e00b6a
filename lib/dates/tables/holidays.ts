import type { Holiday } from '../meaning';

/** Feasts and days of remembrance by name; those that differ from country to country are left out. */
export const HOLIDAYS: [name: string, holiday: Holiday][] = [
  ...named(['عيد الفطر', 'عيد الفطر المبارك', 'عيد الفطر السعيد'], hijri(10, 1)),
  ...named(['عيد الأضحى', 'عيد الأضحى المبارك', 'عيد النحر', 'يوم النحر', 'عيد الاضحي المبارك'], hijri(12, 10)),
  ...named(['يوم عرفة', 'يوم عرفات', 'وقفة عرفات', 'وقفة عرفة'], hijri(12, 9)),
  ...named(['يوم التروية'], hijri(12, 8)),
  ...named(['أيام التشريق'], hijri(12, 11, 3)),
  ...named(['عاشوراء', 'يوم عاشوراء', 'ذكرى عاشوراء'], hijri(1, 10)),
  ...named(['رأس السنة الهجرية', 'عيد رأس السنة الهجرية', 'رأس العام الهجري'], hijri(1, 1)),
  ...named(['المولد النبوي', 'المولد النبوي الشريف', 'عيد المولد النبوي', 'ذكرى المولد النبوي'], hijri(3, 12)),
  ...named(['الإسراء والمعراج', 'ليلة الإسراء والمعراج'], hijri(7, 27)),
  ...named(['ليلة النصف من شعبان', 'النصف من شعبان'], hijri(8, 15)),
  ...named(
    [
      'رأس السنة الميلادية',
      'رأس السنة',
      'عيد رأس السنة',
      'ليلة رأس السنة',
      'ليلة رأس السنة الميلادية',
      'عيد رأس السنة الميلادية',
    ],
    gregorian(1, 1),
  ),
  ...named(['عيد الميلاد', 'عيد الميلاد المجيد', 'الكريسماس'], gregorian(12, 25)),
  ...named(['عيد العمال', 'يوم العمال', 'عيد العمال العالمي', 'يوم العمال العالمي', 'عيد الشغل'], gregorian(5, 1)),
  ...named(['عيد النوروز', 'عيد نوروز'], gregorian(3, 21)),
  ...named(['اليوم العالمي للمرأة', 'يوم المرأة العالمي', 'عيد المرأة'], gregorian(3, 8)),
  ...named(['عيد الحب'], gregorian(2, 14)),
  ...named(['عيد الأم'], gregorian(3, 21)),
];

/** Stretches of a Hijri month that have a name. */
export const NAMED_DAYS: [phrase: string, days: { first: number; last: number | null }][] = [
  ['العشر الأواخر', { first: 21, last: null }],
  ['العشر الأخيرة', { first: 21, last: null }],
  ['العشر الأوائل', { first: 1, last: 10 }],
  ['العشر الأول', { first: 1, last: 10 }],
  ['العشر الأولى', { first: 1, last: 10 }],
  ['العشر الأوسط', { first: 11, last: 20 }],
  ['العشر الأواسط', { first: 11, last: 20 }],
];

function named(names: string[], holiday: Holiday): [string, Holiday][] {
  return names.map((name) => [name.replace(' والمعراج', ' و المعراج'), holiday]);
}

function hijri(month: number, day: number, length = 1): Holiday {
  return { calendar: 'hijri', month, day, length };
}

function gregorian(month: number, day: number): Holiday {
  return { calendar: 'gregorian', month, day, length: 1 };
}

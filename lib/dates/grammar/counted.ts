import type { Word } from '../scan/word';

/** Nouns that numbers of four digits count; folded forms. */
const COUNTED = new Set(
  'شخص شخصا كم كلم متر طن دولار دينار جنيه ريال درهم يورو مليون مليار الف نقطه صاروخ قتيل جريح اسير جندي مقاتل عنصر مواطن عائله اسره منزل قطعه وحده حاله اصابه غاره مركبه سياره طائره مسيره شاحنه برميل لتر كيلومتر كيلو غرام كيلوغرام ميغاواط هكتار فدان ليره شيكل روبيه ين يوان جنيها عامل موظف طالب معتقل مهاجر لاجي نازح شهيد خيمه ناخب صوت مقعد صفحه ساعه سنه عام يوم مره موقع هدف مشروع شركه قدم بوصه ميل سهم وظيفه متظاهر شاب امراه طفل شخصا'.split(
    ' ',
  ),
);

/** «2014 شخصاً», «2000 كم»: a number of things. */
export function countsSomething(after: Word | undefined): boolean {
  if (!after || after.kind !== 'word') return after?.glued === true && '%٪.:'.includes(after.key) && after.key !== '.';
  if (COUNTED.has(after.key)) return true;
  return (
    after.key.length > 3 && after.key.endsWith('ا') && !after.key.startsWith('ال') && !NOT_ACCUSATIVE.has(after.key)
  );
}

const NOT_ACCUSATIVE = new Set(
  'عندما بينما حينما كما مما فيما ايضا بعدما قبلما هذا كانا لكنها انها منها فيها وفقا'.split(' '),
);

/**
 * Idioms of interviews, markets and books in which a verb or noun of the lexicon tells no deed: «لا أنكر», «يبلغ الإنتاج خمسة ملايين»,
 * «الطلب على الوقود», «تسليم نوفمبر». Rows as in `lookalikes.ts`.
 */
import { foldedSet } from '../lexicon';
import { has, near, type Homograph } from './neighbours';
import type { Word } from './word';

const [FROM, ONTO, OF] = foldedSet('عن على من');

const GRANTED = foldedSet('لا');
const MOVED_BY = foldedSet('ما مما الذي وهو');
const IS_NAMED = foldedSet('عليه عليها عليهم عليهما');
const NAMES = foldedSet('اسم اسما لقب لقبا تسمية');
const AMOUNTS = foldedSet(
  'نحو حوالي قرابة زهاء أكثر أقل عدد عددهم عددها عدده مليون ملايين مليونا مليار مليارات ألف آلاف مائة مئة مئات عشرات متر مترا كيلومتر كيلومترا عاما درجة نسبة نسبته نسبتها ضعف نصف ثلث ربع ذروته ذروتها مستوى قيمته قيمتها طوله طولها عمره عمرها دور نهائي',
);
const TO_SOMEBODY = foldedSet('أن بأن إن أنه بأنه أنها بأنها');
const SOUGHT = foldedSet('إلى عن في من أي إيجاد أفضل دون بدون كل لإيجاد بحثا');
const DISSOLVED = foldedSet(
  'برلمان مجلس حكومة حزب أحزاب كنيست جمعية جمعيات هيئة لجنة نقابة جماعة تنظيم جيش ميليشيات ميليشيا مليشيات فصائل نفسه نفسها أجهزة سلطة',
);
const ALL_HOLD = foldedSet(
  'مسلمون علماء فقهاء مؤرخون باحثون نقاد مفسرون خبراء محللون مراقبون أطباء جميع كل كثيرون كثير معظم أغلب آراء روايات مصادر رواة',
);
const LISTED = foldedSet('إرهاب إرهابية إرهابي إرهابيا كمنظمة منظمة منظمات قائمة لائحة جماعة حركة');
const OF_TRADE = foldedSet(
  'أسهم سهم بورصة سوق أسواق تداول تداولات مؤشر مؤشرات مضاربة نقطة نقاط برميل خام أونصة مستثمرين مستثمرون سندات صفقات مكاسب خسائر',
);
const BOURSE = foldedSet('بورصة بورصات أسهم أسهمه أسهمها سندات اكتتاب');
const DEALING = foldedSet('تداول تداولات');
const FUTURES = foldedSet('برميل خام برنت عقود مزيج');
const MONTHS = foldedSet(
  'يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين',
);
const NOT_THEN = foldedSet('لم');
const AN_END = foldedSet('حد حدا نهاية');
const isForIt = ({ form }: Word): boolean => form.startsWith('ل');
const GUARDIANS = foldedSet('ولي كولي لولي بولي أولياء');
const CARRIERS = foldedSet('ناقلة ناقلات ناقلتي ناقلتا حاملة حاملات');
const OF_ME = foldedSet('أنني إنني أني إني بأنني');
const SHOWS = foldedSet(
  'عليه عليها عليهم عليهما علي أن أنه أنها واضحا جليا وكأنه وكأنها وكأن كأنه كأنها لي لنا له لها',
);
const POINTS = foldedSet('نقطة نقاط هدف هدفا هدفين أهداف الهدف');

/** As it is written: «دعوة» is an invitation. */
const isLetHim = (words: readonly Word[], at: number): boolean => !words[at]!.text.endsWith('ة');

/** Rows in the order in which they are tried, before those of `lookalikes.ts`. */
export const IDIOMS: readonly Homograph[] = [
  {
    // «لا أنكر أن …», «لا ينكر أحد فضله»: grants.
    words: foldedSet('أنكر ننكر ينكر تنكر ينكرون'),
    holds: (words, at) => has(GRANTED, words[at - 1]),
    type: null,
  },
  // «دعوه يعمل», «دعونا نتفق»: let him.
  { words: foldedSet('دعوه دعوها دعوهم دعونا دعوني دعنا دعني'), holds: isLetHim, type: null },
  {
    // «وهو ما دعاه إلى التفكير»: moved him to.
    words: foldedSet('دعاه دعاها دعاهم دعاني دعانا يدعوه يدعوها يدعوهم يدعوني يدعونا'),
    holds: (words, at) => has(MOVED_BY, words[at - 1]),
    type: null,
  },
  {
    // «ما يطلق عليه الاتحاد»: is called.
    words: foldedSet('أطلق أطلقت أطلقوا يطلق تطلق يطلقون نطلق'),
    holds: (words, at) => has(IS_NAMED, words[at + 1]) || near(words, at + 1, at + 5, NAMES),
    type: null,
  },
  {
    // «يبلغ الإنتاج خمسة ملايين»: comes to; who informs tells somebody something.
    words: foldedSet('يبلغ تبلغ يبلغون'),
    holds: (words, at) =>
      words[at + 1]?.base === OF ||
      (!near(words, at + 1, at + 9, TO_SOMEBODY) &&
        words.slice(at + 1, at + 8).some((word) => has(AMOUNTS, word) || /^\d/.test(word.form))),
    type: null,
  },
  {
    // «التوصل إلى حل», «الحل العادل»: a solution; bodies are dissolved.
    words: foldedSet('حل حله حلها'),
    holds: (words, at) =>
      (words[at]!.definite || has(SOUGHT, words[at - 1])) && !near(words, at + 1, at + 4, DISSOLVED),
    type: null,
  },
  {
    // «الاستقلال التام»: whole; who comes together is written with a hamza.
    words: foldedSet('التأم'),
    holds: (words, at) => !/[أئ]/.test(words[at]!.text),
    type: null,
  },
  {
    // «بأحجامها المختلفة»: sizes; who refrains does it «عن».
    words: foldedSet('إحجام إحجامه إحجامها إحجامهم'),
    holds: (words, at) => !words[at]!.text.includes('إ') && words[at + 1]?.base !== FROM,
    type: null,
  },
  {
    // «الطلب العالمي على النفط»: demand.
    words: foldedSet('طلب'),
    holds: (words, at) =>
      words[at + 1]?.base === ONTO ||
      (!!words[at]!.definite && !!words[at + 1]?.definite && words[at + 2]?.base === ONTO),
    type: null,
  },
  {
    // «اتفق العلماء على فضله»: hold alike.
    words: foldedSet('اتفق اتفقت اتفقوا يتفق تتفق يتفقون'),
    holds: (words, at) => has(ALL_HOLD, words[at + 1]) && !words.slice(at + 1, at + 9).some(({ date }) => date),
    type: null,
  },
  {
    // «تم تصنيف المشكلة بأنها خطيرة»: rated; movements are put on lists.
    words: foldedSet('تصنيف تصنيفا صنف صنفت يصنف تصنف'),
    holds: (words, at) => !near(words, at + 1, at + 9, LISTED),
    type: null,
  },
  {
    // «تخطيط المدينة»: drawing up; who plans a deed does it with «ل».
    words: foldedSet('تخطيط'),
    holds: (words, at) => !words[at + 1]?.form.startsWith('ل'),
    type: null,
  },
  {
    // «جلسة تداول أمس», «أغلق المؤشر جلسة الخميس مرتفعا»: of the exchange.
    words: foldedSet('جلسة جلسات جلستين تداول تداولات'),
    holds: (words, at) =>
      has(DEALING, words[at + 1]) ||
      words.slice(Math.max(0, at - 8), at + 9).filter((word) => has(OF_TRADE, word)).length > 1,
    type: null,
  },
  // «سمعنا صوته»: a voice; who votes has no object.
  { words: foldedSet('صوته صوتها صوتك صوتنا صوتي صوتهم'), holds: () => true, type: null },
  {
    // «أحسست أنني أمر بتجربة»: I go through.
    words: foldedSet('أمر'),
    holds: (words, at) => has(OF_ME, words[at - 1]),
    type: null,
  },
  {
    // «تتصرف كولي أمر»: a guardian.
    words: foldedSet('أمر أمره أمرها أمور أموره'),
    holds: (words, at) => has(GUARDIANS, words[at - 1]),
    type: null,
  },
  {
    // «ناقلة جند»: troops.
    words: foldedSet('جند'),
    holds: (words, at) => has(CARRIERS, words[at - 1]),
    type: null,
  },
  {
    // «بدا عليه التعب»: showed; «بدأ» begins.
    words: foldedSet('بدأ'),
    holds: (words, at) => words[at]!.text.endsWith('ا') && has(SHOWS, words[at + 1]),
    type: null,
  },
  {
    // «أضاف زميله 13 نقطة»: scored.
    words: foldedSet('أضاف أضافت يضيف تضيف'),
    holds: (words, at) => near(words, at + 1, at + 6, POINTS) && !near(words, at + 1, at + 6, TO_SOMEBODY),
    type: null,
  },
  {
    // «لم يعد هناك وقت»: no longer.
    words: foldedSet('يعد تعد'),
    holds: (words, at) => has(NOT_THEN, words[at - 1]),
    type: null,
  },
  // «توجهه نحو الشمال»: his course; «نتاج»: what comes of something.
  { words: foldedSet('توجهه توجهها توجههم توجهات نتاج'), holds: () => true, type: null },
  {
    // «تأثير وحيد»: only.
    words: foldedSet('وحيد وحيدة'),
    holds: (words, at) => !!words[at - 1] && !words[at - 1]!.mark,
    type: null,
  },
  {
    // «لوضع حد لهذا العدوان»: what shall end.
    words: foldedSet('عدوان قتال حرب هجمات هجوم اعتداءات اعتداء اشتباكات معارك قصف غارات عنف حصار'),
    holds: (words, at) => near(words, at - 3, at, AN_END) && words.slice(Math.max(0, at - 2), at + 1).some(isForIt),
    type: null,
  },
  // «تشير التقديرات الأولية»: estimates; who esteems does so in the singular.
  { words: foldedSet('تقديرات تقديراته تقديراتها تقديراتهم'), holds: () => true, type: null },
  {
    // «إدراج السندات في البورصة»: listing; men and movements are put on lists.
    words: foldedSet('إدراج أدرج أدرجت يدرج تدرج'),
    holds: (words, at) => near(words, at + 1, at + 13, BOURSE),
    type: null,
  },
  {
    // «خام برنت تسليم نوفمبر»: futures.
    words: foldedSet('تسليم تسلم'),
    holds: (words, at) => has(MONTHS, words[at + 1]) && near(words, at - 8, at, FUTURES),
    type: null,
  },
];

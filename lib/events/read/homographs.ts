/**
 * Words of two trades: what stands beside them says which. Each row drops the readings that the lexicon has of a word, or gives
 * it the type it has there.
 */
import { foldedSet } from '../lexicon';
import { LOOKALIKES } from './lookalikes';
import { IDIOMS } from './lookalikes-idioms';
import { has, headsClause, near, type Homograph } from './neighbours';
import type { Word } from './word';

const AIRBORNE = foldedSet(
  'طائرة طائرات أغارت أغار استهدفت استهدف استهدفتها استهدفه قصفت أسقط أسقطت إسقاط اعترض اعترضت اعتراض غارة غارات قصف ضربة ضربات صاروخ صواريخ بصاروخ بصواريخ مفخخة مفخختين انتحارية انقضاضية متفجرة الدفاعات دفاعات الجوي الجوية تحلق حلقت تحطمت انفجرت أطلقت أطلقتها مجنحة باليستية',
);
const CRAFT = /^[بل]?(?:ال)?(?:طاير(?:ه|ات|تين|تان)|زورق|زوارق|قارب|قوارب|مركبات)$/;
const MARCHING = foldedSet(
  'احتجاجية سلمية حاشدة تضامنية مليونية جماهيرية احتجاجا تضامنا تنديدا رفضا للمطالبة مطالبين شارك شاركوا خرج خرجت خرجوا نظم نظمت تنظيم انطلقت شوارع متظاهرون متظاهرين محتجون وقفة وقفات مظاهرة مظاهرات إضراب صامتة',
);
const LOST = foldedSet('مفقود مفقودين مفقودي ناجين ناج ضحايا عالقين جثث جثة طاقم غرقى');
const MATCHES = foldedSet(
  'مباراة مباريات المنتخب منتخب دوري الدوري كأس الكأس بطولة البطولة تصفيات التصفيات ملعب ستاد لاعب لاعبو لاعبين المدرب هدف هدفا الفريق فريقه',
);
const GATHERED = foldedSet(
  'عشرات مئات آلاف العشرات المئات الآلاف حشد حشود أهالي سكان أنصار متظاهرون محتجون المحتجون المتظاهرون نحو حوالي أكثر عدد عمال طلاب ناشطون',
);
const SEARCH = foldedSet('عن');
const CAPTIVES = foldedSet('أسرى سجناء معتقلين محتجزين رهائن مختطفين جثامين جثث أسير أسيرا');
const WITHIN = foldedSet('في');

const KEEPERS = foldedSet('الشرطة الأمن الجيش القوات قوات الدرك عناصر السلطات القاضي');
/** In front of an event's noun these make a field of work or of law of it. */
const ONLY_READ = foldedSet(
  'مكافحة وزارة هيئة لجنة محكمة إدارة مديرية مصلحة قسم يوم ذكرى قانون جريمة تهمة بتهمة بتهم تهم قضية ملف',
);

const BEFORE_COURT = foldedSet('أمام');
const ARMED_MEN = foldedSet(
  'قائد قيادي قادة عنصر عناصر مسلح مسلحين مسلحا إرهابي إرهابيين إرهابيا خلية منفذ زعيم مقاتل مقاتلين مقاتلا مسؤول مهاجم مهاجمين',
);
const STRUCK_BY = foldedSet(
  'رصاص برصاص بالرصاص نيران بنيران قصف بقصف غارة بغارة غارات هجوم بهجوم طعن بطعن انفجار بانفجار تفجير مسيرة صاروخ قذيفة قذائف شظايا اشتباكات مواجهات لغم إطلاق اعتداء',
);

/** Where things explode by themselves, and what does. */
export const ACCIDENTAL =
  /^(?:ب|ل)?(?:ال)?(?:منجم|مناجم|مصنع|معمل|مصفاه|غاز|اسطوان|انبوب|مستودع|مرجل|خزان|محول|صهريج|العاب|مختبر|فرن|مطبخ|محطه|غلايه|مخبز|انابيب|ميثان|بركان|اطار)/;
/** What makes a blow of an explosion. */
export const BOMBS = foldedSet(
  'عبوة عبوات ناسفة مفخخة مفخخات قنبلة قنابل لغم ألغام انتحاري انتحارية صاروخ صواريخ غارة غارات قصف مسيرة مسيرات هجوم استهدف استهدفت تفجير مسلحون مسلحين إرهابي إرهابية متفجرة تبنى تبنت داعش',
);

const ABSTRACT = foldedSet(
  'اتفاق لاتفاق الاتفاق للاتفاق اتفاقية هدنة الهدنة للهدنة محادثات المحادثات مفاوضات المفاوضات مشاورات المشاورات حكومة الحكومة نظام النظام للنظام عملة العملة الليرة الجنيه اقتصاد الاقتصاد اقتصادي اقتصادية مالي منظومة المنظومة قطاع القطاع خدمات الخدمات الأسعار الأسهم الدولة دولة ائتلاف الائتلاف العملية السياسية المعنويات تام',
);
const WHY = foldedSet('بعد عقب إثر جراء بسبب نتيجة');
const PAPERS = foldedSet('بيان بلاغ قرار حكم تقرير أمر مرسوم مذكرة بلاغا بيانا كتاب');
const BLAME = foldedSet('مسؤولية المسؤولية');
const SUPPLIES = foldedSet('مساعدات إمدادات أدوية مواد خيام أغذية');

/** «طائرات مسيرة»: craft that nobody flies, and no march. */
export function isDrone(words: readonly Word[], at: number): boolean {
  return CRAFT.test(words[at - 1]?.base ?? '') && words[at]!.base.startsWith('مسير');
}

/** Rows in the order in which they are tried. */
const HOMOGRAPHS: readonly Homograph[] = [
  {
    // «مسيّرة إسرائيلية», «هجوم بالمسيرات»: a drone, unless people march.
    words: foldedSet('مسيرة مسيرات مسيرتين مسيرتان'),
    holds: (words, at) =>
      words[at]!.text.includes('يّ') ||
      isDrone(words, at) ||
      // «بمسيرات بحرية»: with what something is struck.
      (/^بال?مسير|^بمسير/.test(words[at]!.form) && !near(words, at - 6, at + 7, MARCHING)) ||
      (near(words, at - 9, at + 10, AIRBORNE) && !near(words, at - 6, at + 7, MARCHING)),
    type: null,
  },
  {
    // «وقال حاكم الولاية …»: a governor; who is tried is «حوكم», «يحاكم» or «مثل أمام المحكمة».
    words: foldedSet('حاكم'),
    holds: () => true,
    type: 'noun',
  },
  {
    // «أمر قاضي التحقيق …»: a judge; who sues is hardly ever told by his name's neighbour.
    words: foldedSet('قاضي'),
    holds: () => true,
    type: 'noun',
  },
  {
    // «في بيان صادر اليوم»: published.
    words: foldedSet('صادر صادرة صادرا'),
    holds: (words, at) => has(PAPERS, words[at - 1]),
    type: 'noun',
  },
  {
    // «سمع صوتا كالانفجار», «بأغلبية 129 صوتا»: a sound, a ballot.
    words: foldedSet('صوتا'),
    holds: () => true,
    type: null,
  },
  {
    // «انهيار كامل لاتفاق 2018»، «انهارت الهدنة»: what collapses is no building.
    words: foldedSet('انهيار انهيارات انهار انهارت ينهار تنهار'),
    holds: (words, at) =>
      near(words, at + 1, at + 4, ABSTRACT) ||
      // «بعد اتفاق رعته قطر وانهار بعد هجوم»: its subject is told before it.
      (WHY.has(words[at + 1]?.base ?? '') && near(words, at - 8, at, ABSTRACT)),
    type: null,
  },
  {
    // «نسبت السلطات التفجير إلى …»: blamed; «نسب التضخم» are rates.
    words: foldedSet('نسب نسبت نسبه نسبته نسبها نسبتها نسبوا ينسب تنسب'),
    holds: (words, at) =>
      !words.slice(at + 1, at + 9).some(({ base }) => base === 'الي') ||
      !words.slice(Math.max(0, at - 5), at + 9).some(({ nouns }) => nouns.some(({ type }) => type === 'ASSAULT')),
    type: null,
  },
  {
    // «أمر كهذا»، «أمر واقع»: a matter.
    words: foldedSet('أمر'),
    holds: (words, at) => /^ك(?:هذا|ذلك)|^واقع$/.test(words[at + 1]?.form ?? ''),
    type: null,
  },
  {
    // «ضرب طوقا أمنيا»، «وقع أمرا»: a cordon, an order.
    words: foldedSet('طوقا أمرا'),
    holds: () => true,
    type: 'noun',
  },
  {
    // «إن فرقه انتشلت …»: his teams.
    words: foldedSet('فرقه فرقها فرقهم فرقنا فرقا'),
    holds: () => true,
    type: 'noun',
  },
  {
    // «في 20 مقاطعة», «بمقاطعة لوس أنجلوس»: a county.
    words: foldedSet('مقاطعة'),
    holds: (words, at) => {
      const { form, definite } = words[at]!;
      const place = words[at + 1]?.mention?.type;
      return (
        /^\d/.test(words[at - 1]?.form ?? '') ||
        (!definite && (form.startsWith('ب') || has(WITHIN, words[at - 1]) || place === 'GPE' || place === 'LOC'))
      );
    },
    type: null,
  },
  {
    // «طائرة تحمل 40 طنا»: carries; blame is laid with its word.
    words: foldedSet('يحمل تحمل يحملون يحملان تحملان'),
    holds: (words, at) => !near(words, at + 1, at + 8, BLAME) && !near(words, at + 1, at + 5, SUPPLIES),
    type: 'noun',
  },
  {
    // «وزيرا للتجارة خلفا لفلان»: in whose place, and nothing left behind.
    words: foldedSet('خلفا'),
    holds: (words, at) => (words[at + 1]?.form ?? '').startsWith('ل'),
    type: null,
  },
  {
    // «اثني عشر يوما»: a number.
    words: foldedSet('اثني'),
    holds: (words, at) => (words[at + 1]?.form ?? '').startsWith('عشر'),
    type: null,
  },
  {
    // «فرق الإنقاذ تواصل …»: teams, unless police parts a crowd.
    words: foldedSet('فرق'),
    holds: (words, at) => !words[at]!.text.includes('ّ') && !has(KEEPERS, words[at + 1]),
    type: 'noun',
  },
  {
    // «حادث مروري», «حادث سير»: he talks only with somebody who has a name.
    words: foldedSet('حادث'),
    holds: (words, at) => !words[at + 1]?.mention && !words[at + 1]?.definite,
    type: 'noun',
  },
  {
    // «مثل فلان أمام المحكمة»: appeared.
    words: foldedSet('مثل مثلت مثلوا'),
    holds: (words, at) => near(words, at + 1, at + 12, BEFORE_COURT) && !has(WITHIN, words[at - 1]),
    type: 'verb',
  },
  {
    // «القضاء على قائد الوحدة»: killed, and no judges; «القضاء على الفقر»: neither.
    words: foldedSet('قضاء'),
    holds: (words, at) =>
      words[at + 1]?.base === 'علي' &&
      (near(words, at + 2, at + 5, ARMED_MEN) || words[at + 2]?.mention?.type === 'PER'),
    type: 'ASSAULT',
  },
  { words: foldedSet('قضاء'), holds: () => true, type: null },
  {
    // «وإصابة ثلاثة آخرين»: counted with the dead.
    words: foldedSet('إصابة'),
    holds: (words, at) => words[at]!.and || !near(words, at + 1, at + 12, STRUCK_BY),
    type: null,
  },
  {
    // «حادث سير», «دول مثل مصر», «دار الثقافة», «نفق المدينة»: verbs only at the head of a clause, before their subject.
    words: foldedSet('سير مثل نفق دار أسس نصب ثار شل جرف شعر رأس'),
    holds: (words, at) => !words[at]!.text.includes('ّ') && !headsClause(words, at),
    type: 'noun',
  },
  {
    // «تجمع عشرات …» gather, «تجمع المهنيين» is a body.
    words: foldedSet('تجمع'),
    holds: (words, at) => !has(GATHERED, words[at + 1]) && !/^\d/.test(words[at + 1]?.form ?? ''),
    type: 'noun',
  },
  {
    // «وصلوا برا»: by land; «برأ» is written with its hamza.
    words: foldedSet('برأ'),
    holds: (words, at) => !words[at]!.text.includes('أ'),
    type: null,
  },
  {
    // «فقد أعلن»: then; «فقد ثلاثة أشخاص»: went missing.
    words: foldedSet('فقد'),
    holds: (words, at) => !!words[at + 1]?.verbs.length,
    type: null,
  },
  {
    // «مكافحة الحرائق», «وزارة الطوارئ», «تهمة القتل»: a field of work or of law, and nothing that happened.
    words: foldedSet('حرائق حريق فيضانات كوارث طوارئ هجرة تمويل قتل عنف شغب جفاف أوبئة سجن سجون جوازات حوار تعاون قمع'),
    holds: (words, at) => has(ONLY_READ, words[at - 1]),
    type: null,
  },
  {
    // «انقلاب مركبتهم»: an accident, and no coup.
    words: foldedSet('انقلاب'),
    holds: (words, at) =>
      /^(?:ال)?(?:مركب|سيار|حافل|شاحن|قارب|قطار|زورق|صهريج|عبار|باص|دراج|سفين|جرار)/.test(words[at + 1]?.form ?? ''),
    type: 'DISASTER',
  },
  {
    // «انفجار منجم», «انفجار أسطوانة غاز»: an accident, unless a bomb or a strike set it off.
    words: foldedSet('انفجار انفجارات انفجر انفجرت'),
    holds: (words, at) =>
      words
        .slice(Math.max(0, at - 3), at + 7)
        .some(
          ({ stem, base, form }) => ACCIDENTAL.test(stem) || ACCIDENTAL.test(base) || /^ب?الغاز$|^للغاز$/.test(form),
        ) && !near(words, at - 9, at + 10, BOMBS),
    type: 'DISASTER',
  },
  {
    // «البحث عن مفقودين» is rescue, «البحث عن حل» no talks.
    words: foldedSet('بحث'),
    holds: (words, at) => words[at + 1]?.base === 'عن' && near(words, at + 2, at + 6, LOST),
    type: 'AID',
  },
  {
    // «عمليات البحث والإنقاذ», «فرق البحث»
    words: foldedSet('بحث'),
    holds: (words, at) => words[at]!.definite && has(foldedSet('عمليات عملية أعمال'), words[at - 1]),
    type: 'AID',
  },
  { words: foldedSet('بحث'), holds: (words, at) => words[at + 1]?.base === 'عن', type: null },
  { words: foldedSet('بحث'), holds: (words, at) => has(foldedSet('علمي علمية علميا'), words[at + 1]), type: null },
  {
    // «يبحث كثيرون عن عمل»: seek; «تبحث الفرق عن ناجين»: rescue.
    words: foldedSet('يبحث تبحث يبحثون بحثت بحثوا يبحثان نبحث'),
    holds: (words, at) => near(words, at + 1, at + 7, SEARCH) && near(words, at + 2, at + 9, LOST),
    type: 'AID',
  },
  {
    words: foldedSet('يبحث تبحث يبحثون بحثت بحثوا يبحثان نبحث'),
    holds: (words, at) => near(words, at + 1, at + 7, SEARCH),
    type: null,
  },
  {
    // «التحالف بقيادة السعودية»، «تحالف القوى»: a body; «تحالف مع خصمه» is a deed.
    words: foldedSet('تحالف'),
    holds: (words, at) => words[at]!.definite || !/^(?:مع|بين)$/.test(words[at + 1]?.base ?? ''),
    type: null,
  },
  {
    // «حجم التبادل التجاري»: trade.
    words: foldedSet('تبادل'),
    holds: (words, at) => has(foldedSet('تجاري تجارية'), words[at + 1]),
    type: null,
  },
  {
    // «عملية تبادل الأسرى», «تبادلا 880 أسيرا»
    words: foldedSet('تبادل'),
    holds: (words, at) =>
      !words[at]!.verbs.some(({ form }) => form !== words[at]!.stem) &&
      (near(words, at + 1, at + 4, CAPTIVES) || has(foldedSet('عملية صفقة'), words[at - 1])),
    type: 'RETREAT',
  },
  {
    // «قبل أن يصل»: before, not «he accepted».
    words: foldedSet('قبل'),
    holds: (words, at) => /^ان|^ما$/.test(words[at + 1]?.base ?? '') || !!words[at + 1]?.date,
    type: null,
  },
  {
    // «يعد هذا ثاني تعديل»: is counted; «يعد بإصلاحات»: promises.
    words: foldedSet('يعد تعد'),
    holds: (words, at) => !words.slice(at + 1, at + 5).some(({ base, mark }) => !mark && /^ب.{3}/.test(base)),
    type: null,
  },
  {
    // A round, a meeting and a clash of teams.
    words: foldedSet('جولة لقاء مواجهة مواجهات قمة ضربة ضربات هجوم دفاع اشتباك نزال'),
    holds: (words, at) => near(words, at - 12, at + 13, MATCHES) && !near(words, at - 2, at, WITHIN),
    type: null,
  },
];

const ROWS = [...IDIOMS, ...LOOKALIKES, ...HOMOGRAPHS];

/** The rows of each word, by their place in `ROWS`: a word that no row has is asked for three times, not of each row. */
const ROWS_OF = new Map<string, number[]>();
for (const [index, row] of ROWS.entries()) {
  for (const word of row.words) ROWS_OF.set(word, [...(ROWS_OF.get(word) ?? []), index]);
}

function rowAt(words: readonly Word[], at: number): Homograph | undefined {
  const { form, base, stem } = words[at]!;
  const found = [ROWS_OF.get(form), ROWS_OF.get(base), ROWS_OF.get(stem)].flatMap((rows) => rows ?? []);
  const first = found.sort((a, b) => a - b).find((index) => ROWS[index]!.holds(words, at));
  return first === undefined ? undefined : ROWS[first];
}

/** Corrects the readings of words that only their neighbours settle, in place. */
export function settleHomographs(words: Word[]): void {
  words.forEach((word, at) => {
    if (word.mark || word.mention || !(word.nouns.length || word.verbs.length)) return;
    const row = rowAt(words, at);
    if (!row) return;
    if (row.type === 'said') {
      word.verbs = word.verbs.filter(({ verb }) => verb.flags.has('say'));
      return;
    }
    if (row.type !== 'verb') word.verbs = [];
    if (row.type === 'noun') return;
    if (row.type === 'verb') {
      word.nouns = [];
      return;
    }
    word.nouns = row.type ? [{ lemma: word.stem, type: row.type, verbal: false, light: false }] : [];
  });
}

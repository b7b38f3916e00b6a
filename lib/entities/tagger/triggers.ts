import { fold } from '../../text';
import { isPreposition } from './forms';

/** Words that announce a name. One row a kind; the model learns what each is worth at each distance. */
const ROWS: { kind: 'person-title' | 'organisation-head' | 'place-head' | 'speech-verb'; words: string }[] = [
  {
    kind: 'person-title',
    words: `الرئيس رئيس رئيسة وزير الوزير وزيرة الوزيرة نائب النائب السيد السيدة الدكتور دكتور الدكتورة د الملك ملك
      الملكة ملكة الأمير أمير الأميرة الشيخ شيخ الإمام القس البابا الحاج اللواء العميد العقيد المقدم الرائد النقيب
      الملازم الجنرال جنرال الفريق المشير القائد قائد المدرب مدرب اللاعب لاعب المهاجم الحارس حارس الكاتب المفكر الشاعر
      الفنان الفنانة المخرج المطرب المطربة الممثل الممثلة ممثل الإعلامي الصحفي الصحافي مراسل السفير سفير المستشار
      المستشارة مستشار القاضي المحامي المهندس البروفسور الأستاذ أستاذ المدير مدير الأمين أمين زعيم الزعيم السناتور
      السيناتور العاهل الخبير المحلل الباحث عضو الناطق المتحدث السلطان الراحل المرحوم الشهيد خليفة سعادة معالي سمو جلالة
      فخامة آية حجة العلامة المرجع وكيل محافظ المحافظ عمدة مندوب`,
  },
  {
    kind: 'organisation-head',
    words: `شركة الشركة وزارة الوزارة جامعة الجامعة حزب الحزب حركة الحركة منظمة المنظمة مجلس المجلس جمعية الجمعية هيئة
      الهيئة مؤسسة المؤسسة بنك البنك مصرف نادي النادي فريق منتخب المنتخب وكالة صحيفة جريدة مجلة قناة تلفزيون إذاعة اتحاد
      الاتحاد لجنة اللجنة محكمة المحكمة جيش الجيش قوات القوات شرطة الشرطة جبهة الجبهة تنظيم تحالف التحالف كتائب ألوية
      سرايا لواء كتلة تيار ائتلاف الائتلاف حكومة برلمان مجموعة مركز معهد كلية مدرسة مستشفى مكتب إدارة دائرة نقابة رابطة
      فيلق عصائب مديرية جماعة ميليشيا مليشيا فصائل صندوق`,
  },
  {
    kind: 'place-head',
    words: `مدينة المدينة محافظة المحافظة ولاية الولاية مقاطعة منطقة المنطقة قرية القرية بلدة البلدة جزيرة جزر بحر البحر
      نهر خليج جبل جبال وادي دولة الدولة جمهورية مملكة إمارة عاصمة العاصمة شارع ميدان مطار مخيم حي ضاحية قضاء ناحية
      إقليم شمال جنوب شرق غرب وسط قاعدة معسكر سد مضيق حدود معبر منفذ ميناء صحراء سهل قطاع ساحل شبه`,
  },
  {
    kind: 'speech-verb',
    words: `قال وقال أضاف وأضاف أكد وأكد أعلن وأعلن صرح وصرح ذكر وذكر أوضح وأوضح اعتبر واعتبر أشار وأشار طالب وطالب دعا
      ودعا التقى ترأس استقبل يقول تابع وتابع شدد وشدد نفى ونفى كشف وكشف`,
  },
];

export const TRIGGER_KINDS = ROWS.length;

const kindsOfWord = new Map<string, number>();
for (const [kind, { words }] of ROWS.entries()) {
  for (const word of words.trim().split(/\s+/)) {
    const folded = fold(word);
    kindsOfWord.set(folded, (kindsOfWord.get(folded) ?? 0) | (1 << kind));
  }
}

/** The kinds of trigger a folded word is, proclitic or not: bit `k` for the table's row `k`. */
export function triggersOf(folded: string): number {
  let kinds = kindsOfWord.get(folded) ?? 0;
  const first = folded[0] ?? '';
  if (first === 'و' || isPreposition(first)) kinds |= kindsOfWord.get(folded.slice(1)) ?? 0;
  if (folded.startsWith('لل')) kinds |= kindsOfWord.get(`ال${folded.slice(2)}`) ?? 0;
  return kinds;
}

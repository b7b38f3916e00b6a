/** What is counted: the unit's key, whether it is people, and its forms; folded by the reader. */
import { fold } from '../../text';

const UNITS = `
killed قتيل/قتيلا/قتلى/قتيلين/قتيلان/شهيد/شهيدا/شهداء/شهيدين/وفاة/وفيات/ضحية/ضحايا
wounded جريح/جريحا/جرحى/جريحين/جريحان/مصاب/مصابا/مصابين/مصابون/مصابان/إصابة/إصابات
missing مفقود/مفقودا/مفقودين/مفقودان
soldiers جندي/جنديا/جنود/جنديين/جنديان/عسكري/عسكريا/عسكريين/ضابط/ضباط/ضابطا
fighters مقاتل/مقاتلا/مقاتلين/مسلح/مسلحا/مسلحين/عنصر/عنصرا/عناصر
people شخص/شخصا/أشخاص/شخصين/شخصان/مدني/مدنيا/مدنيين/مواطن/مواطنا/مواطنين/رجل/رجال/امرأة/نساء/نسمة/فرد/أفراد/راكب/راكبا/ركاب
children طفل/طفلا/أطفال/طفلين/طفلان
prisoners أسير/أسيرا/أسرى/سجين/سجينا/سجناء/معتقل/معتقلا/معتقلين/محتجز/محتجزا/محتجزين/رهينة/رهائن
arrested موقوف/موقوفا/موقوفين/مشتبه/مشتبها
displaced نازح/نازحا/نازحين/لاجئ/لاجئا/لاجئين/مهاجر/مهاجرا/مهاجرين/مشرد/مشردا/مشردين
protesters متظاهر/متظاهرا/متظاهرين/محتج/محتجا/محتجين
attacks هجوم/هجوما/هجمات/هجومين/غارة/غارات/ضربة/ضربات
missiles صاروخ/صاروخا/صواريخ/قذيفة/قذائف/مسيرة/مسيرات/طائرة/طائرات
percent %/بالمئة/بالمائة/المئة/المائة/بالمية
money دولار/دولارا/دولارات/يورو/جنيه/جنيها/ريال/ريالا/درهم/درهما/دينار/دينارا/ليرة/روبل/يوان
km كم/كيلومتر/كيلومترا/كيلومترات/كيلو
metres متر/مترا/أمتار
tonnes طن/طنا/أطنان
barrels برميل/برميلا
houses منزل/منزلا/منازل/بيت/بيتا/بيوت/مبنى/مبان/وحدة
cases حالة/حالات
votes صوت/صوتا/أصوات
points نقطة/نقاط
members عضو/عضوا/أعضاء/مقعد/مقعدا/مقاعد
groups مجموعة/مجموعات/مجاميع
agreements اتفاقية/اتفاقيات/مذكرة/مذكرات
`;

/** Units of time, age and order: durations are no claims. */
const NO_UNITS = `ساعة ساعات يوم يوما أيام أسبوع أسابيع شهر شهرا أشهر شهور سنة سنوات عام عاما أعوام دقيقة دقائق ثانية ثوان درجة درجات صباحا مساء ظهرا مرة مرات درجة`;

const units = new Map<string, string>();
for (const row of UNITS.trim().split('\n')) {
  const [unit = '', forms = ''] = row.split(' ');
  for (const form of forms.split('/')) units.set(fold(form), unit);
}
const durations = new Set(NO_UNITS.split(' ').map(fold));

/** The unit that a folded word counts; the word itself for one that no row has; null for durations. */
export function unitOf(word: string): string | null {
  return durations.has(word) ? null : (units.get(word) ?? word);
}

/** Whether a folded word is a unit of the table. */
export function isUnit(word: string): boolean {
  return units.has(word);
}

/** A noun in the dual counts two: «جنديين», «قتيلان»; null for others. */
export function dualUnit(word: string): string | null {
  return /(?:ين|ان)$/.test(word) && DUALS.has(word) ? unitOf(word) : null;
}

const DUALS = new Set(
  'جنديين جنديان قتيلين قتيلان شهيدين جريحين جريحان مصابان شخصين شخصان طفلين طفلان مفقودان'.split(' ').map(fold),
);

/** People in general: their unit is what befell them («قُتل 12 شخصا»: killed). */
export const PEOPLE: ReadonlySet<string> = new Set(['people', 'soldiers', 'children', 'fighters', 'protesters']);

/** What is counted: the unit's key, whether it is people, and its forms; folded by the reader. */
import { fold } from '../../text';

const UNITS = `
killed قتيل/قتيلا/قتلى/شهيد/شهيدا/شهداء/وفاة/وفيات/ضحية/ضحايا
wounded جريح/جريحا/جرحى/مصاب/مصابا/مصابين/مصابون/إصابة/إصابات
missing مفقود/مفقودا/مفقودين
soldiers جندي/جنديا/جنود/عسكري/عسكريا/عسكريين/ضابط/ضباط/ضابطا
police شرطي/شرطيا/شرطة
fighters مقاتل/مقاتلا/مقاتلين/مسلح/مسلحا/مسلحين/عنصر/عنصرا/عناصر
people ساكن/ساكنا/سكان/شاب/شابا/شبان/شباب/شخص/شخصا/أشخاص/مدني/مدنيا/مدنيين/مواطن/مواطنا/مواطنين/رجل/رجال/امرأة/نساء/نسمة/فرد/أفراد/راكب/راكبا/ركاب
children طفل/طفلا/أطفال
prisoners أسير/أسيرا/أسرى/مختطف/مختطفا/مختطفين/سجين/سجينا/سجناء/معتقل/معتقلا/معتقلين/محتجز/محتجزا/محتجزين/رهينة/رهائن
arrested موقوف/موقوفا/موقوفين/مشتبه/مشتبها/مشتبهين
displaced نازح/نازحا/نازحين/لاجئ/لاجئا/لاجئين/مهاجر/مهاجرا/مهاجرين/مشرد/مشردا/مشردين
protesters متظاهر/متظاهرا/متظاهرين/محتج/محتجا/محتجين
attacks هجوم/هجوما/هجمات/غارة/غارات/ضربة/ضربات
missiles صاروخ/صاروخا/صواريخ/قذيفة/قذائف
drones مسيرة/مسيرات/درون
aircraft طائرة/طائرات/مروحية/مروحيات/مقاتلة/مقاتلات
vehicles سيارة/سيارات/مركبة/مركبات/آلية/آليات/حافلة/حافلات/شاحنة/شاحنات/دبابة/دبابات
ships سفينة/سفن/زورق/زورقا/زوارق/قارب/قاربا/قوارب/ناقلة/ناقلات
staff موظف/موظفا/موظفين/موظفون/موظفي/عون/عونا/أعوان/دبلوماسي/دبلوماسيا/دبلوماسيين
families أسرة/أسر/عائلة/عائلات
bodies جثة/جثث/جثمان/جثامين
percent %/بالمئة/بالمائة/المئة/المائة/بالمية
money دولار/دولارا/دولارات/يورو/جنيه/جنيها/جنيهات/ريال/ريالا/ريالات/درهم/درهما/دراهم/دينار/دينارا/دنانير/ليرة/ليرات/روبل/روبلا/يوان/ين/روبية/شيكل/شيكلا/شواكل/فرنك
km كم/كيلومتر/كيلومترا/كيلومترات/كيلو
metres متر/مترا/أمتار
hectares هكتار/هكتارا/هكتارات
megawatts ميغاواط/ميجاواط/ميغاوات
tonnes طن/طنا/أطنان
barrels برميل/برميلا
houses منزل/منزلا/منازل/بيت/بيتا/بيوت/مبنى/مبان
cases حالة/حالات
votes صوت/صوتا/أصوات
points نقطة/نقاط
members عضو/عضوا/أعضاء
seats مقعد/مقعدا/مقاعد
groups مجموعة/مجموعات/مجاميع
agreements اتفاقية/اتفاقيات/مذكرة/مذكرات
magnitude درجة/درجات
doses جرعة/جرعات
`;

/** Units of time, age and order: durations are no claims. */
const NO_UNITS = `ساعة ساعات يوم يوما أيام أسبوع أسابيع شهر شهرا أشهر شهور سنة سنوات عام عاما أعوام دقيقة دقائق ثانية ثوان صباحا مساء ظهرا مرة مرات`;

/** The keys of the units that the table has, by which the cards name them. */
export const UNIT_KEYS: readonly string[] = UNITS.trim()
  .split('\n')
  .map((row) => row.split(' ')[0]!);

const units = new Map<string, string>();
for (const row of UNITS.trim().split('\n')) {
  const [unit = '', forms = ''] = row.split(' ');
  for (const form of forms.split('/')) units.set(fold(form), unit);
}
const durations = new Set(NO_UNITS.split(' ').map(fold));

/** The unit that a folded word counts, also one with a pronoun («جنوده»); the word itself for one that no row has; null for durations. */
export function unitOf(word: string): string | null {
  return durations.has(word) ? null : (units.get(word) ?? duals.get(word) ?? unitOfOwned(word) ?? word);
}

/** «جنوده», «أسراها»: theirs. */
function unitOfOwned(word: string): string | undefined {
  const bare = /^(.{3,}?)(?:ه|ها|هم|هما|نا)$/.exec(word)?.[1];
  return bare && (units.get(bare) ?? units.get(bare.replace(/ا$/, 'ي')));
}

/** Whether a folded word is a unit of the table. */
export function isUnit(word: string): boolean {
  return units.has(word);
}

/** A noun in the dual counts two, whatever its case and before whatever it stands: «جنديين», «طائرتا»; null for others. */
export function dualUnit(word: string): string | null {
  const bare = duals.has(word) ? word : word.replace(/^[بلك]/, '');
  return duals.get(bare) ?? null;
}

/** Their duals are rather other words: «مسيرتين» marches, «آليتين» means. */
const NO_DUALS: ReadonlySet<string> = new Set(['مسيرة', 'آلية', 'درجة', 'المائة', 'كيلو'].map(fold));

const duals = new Map<string, string>();
for (const [form, unit] of units) {
  // Folded, ة is ه; of masculine nouns the ending before another noun («جنديا») is that of the accusative.
  const stem = form.endsWith('ه') ? `${form.slice(0, -1)}ت` : form;
  const ends = form.endsWith('ه') ? ['ان', 'ين', 'ا', 'ي'] : ['ان', 'ين'];
  if (form.length < 3 || form.startsWith('ال') || form.endsWith('ات') || NO_DUALS.has(form)) continue;
  // «مسلحين» is the plural, and listed as that.
  for (const end of ends) if (!units.has(stem + end)) duals.set(stem + end, unit);
}
/** People in general: their unit is what befell them («قُتل 12 شخصا»: killed). */
export const PEOPLE: ReadonlySet<string> = new Set([
  'people',
  'soldiers',
  'police',
  'children',
  'fighters',
  'protesters',
]);

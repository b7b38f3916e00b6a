/**
 * What news pages print around their articles, as a table. A row's words are compared in folded form
 * (`phraseKey`), so one row stands for every spelling with hamza, tatweel or Persian letters.
 */
import { phraseKey } from './lines';

/**
 * - `more`: promotes another page («إقرأ أيضاً»); alone on its line it heads what follows, else the line is the promotion
 * - `media`: the same for pictures and films; before the body it begins the article's own headline
 * - `list`: heads a list of other articles («مقالات مشابهة»)
 * - `source`: says whose text this is, after the last paragraph
 * - `tags`: keywords, after the last paragraph
 * - `published`, `updated`: a time stamp
 * - `credit`: whose picture this is
 * - `skip`: «تخطى … وواصل القراءة», the start of an inserted block
 * - `chrome`: buttons, counters, notices, subscriptions
 * - `rules`: comment policy and copyright, which read like prose
 */
export type PhraseKind =
  'more' | 'media' | 'list' | 'source' | 'tags' | 'published' | 'updated' | 'credit' | 'skip' | 'chrome' | 'rules';

/**
 * How much of the line the words must be: `all` of it; `head`: its beginning, whatever follows; `colon`: its beginning,
 * and a colon, bar or dash must follow, because the same words also begin ordinary sentences; `short`: its beginning, and the line
 * has at most ten words and no full stop.
 */
type Reach = 'all' | 'head' | 'colon' | 'short';

type Row = readonly [kind: PhraseKind, reach: Reach, phrases: readonly string[]];

const ROWS: readonly Row[] = [
  ['more', 'head', [
    'اقرأ أيضا', 'اقرأوا أيضا', 'اقرأي أيضا', 'اقرا ايضا', 'اقرأ المزيد', 'اقرأ كذلك', 'اقرأ ايضا', 'اقرؤوا أيضا', 'إقرأ أكثر',
    'شاهد أيضا', 'شاهد المزيد', 'شاهدوا أيضا', 'طالع أيضا', 'طالعوا أيضا', 'تابع أيضا', 'تصفح أيضا', 'اطلع أيضا', 'وشاهد أيضا',
    'قد يهمك', 'قد يهمكم', 'قد يعجبك', 'ربما يهمك', 'ربما يعجبك', 'يهمك أيضا', 'قد تهمك', 'ربما تهمك', 'للاطلاع على المزيد', 'لا تفوت', 'لقراءة المزيد', 'لمعرفة المزيد', 'read also', 'read more', 'see also',
  ]],
  ['more', 'colon', ['شاهد', 'شاهدوا', 'طالع', 'اقرأ', 'اقرأوا', 'للمزيد', 'المزيد', 'استمع']],
  ['media', 'colon', ['بالفيديو', 'فيديو', 'بالصور', 'صور', 'شاهد بالفيديو', 'إنفوغراف', 'إنفوجراف', 'انفوجرافيك', 'بودكاست']],
  ['list', 'all', [
    'مقالات مشابهة', 'مقالات متعلقة', 'مقالات ذات صلة', 'مقالات أخرى', 'مقالات مرتبطة', 'مواضيع ذات صلة', 'مواضيع متعلقة', 'مواضيع مشابهة', 'مواضيع مرتبطة', 'مواضيع قد تهمك',
    'موضوعات متعلقة', 'موضوعات ذات صلة', 'موضوعات مرتبطة', 'الموضوعات المتعلقة', 'الموضوعات ذات الصلة', 'أخبار ذات صلة', 'أخبار متعلقة', 'أخبار مشابهة', 'أخبار مرتبطة', 'الأخبار المتعلقة', 'أخبار أخرى', 'الأخبار ذات الصلة',
    'تقارير ذات صلة', 'قصص ذات صلة', 'قصص مقترحة', 'محتوى ذو صلة', 'محتوى مقترح', 'محتوى قد يعجبك', 'ذات صلة', 'ذو صلة', 'متعلقات', 'روابط ذات صلة', 'المواضيع المتعلقة',
    'الأكثر قراءة', 'الأكثر مشاهدة', 'الأكثر تداولا', 'الأكثر شعبية', 'الأكثر تعليقا', 'الأكثر رواجا', 'الأكثر زيارة', 'الأعلى قراءة', 'آخر الأخبار', 'أحدث الأخبار', 'أهم الأخبار', 'أبرز الأخبار', 'الأخبار العاجلة', 'آخر المستجدات',
    'المزيد', 'المزيد من الأخبار', 'المزيد من المقالات', 'مزيد من الأخبار', 'اخترنا لك', 'اخترنا لكم', 'نرشح لك', 'مختارات', 'مختارات المحرر', 'يوصي به المحرر', 'مواد ذات صلة', 'من نفس القسم', 'قد يعجبك أيضا', 'تابعنا على', 'شاهد أيضا',
    'كاريكاتير', 'التعليقات', 'تعليقات', 'أضف تعليقا', 'أضف تعليق', 'اترك تعليقا', 'اترك تعليق', 'اترك رد', 'اترك ردا', 'أضف تعليقك', 'شارك برأيك', 'related articles', 'related posts', 'related news', 'most read', 'comments',
  ]],
  ['list', 'short', ['المزيد من أخبار', 'مزيد من أخبار', 'المزيد في', 'المزيد حول', 'أخبار ذات صلة ب', 'اقرأ في الموقع', 'المقال السابق', 'المقال التالي', 'الخبر السابق', 'الخبر التالي', 'السابق', 'أترك تعليق', 'اترك تعليق', 'التعليقات']],
  ['source', 'colon', ['المصدر', 'المصادر', 'مصدر الخبر', 'نقلا عن', 'source']],
  ['tags', 'head', ['كلمات دلالية', 'كلمات مفتاحية', 'كلمات البحث', 'الكلمات الدالة', 'الكلمات المفتاحية', 'الكلمات الدلالية', 'كلمات ذات صلة', 'الكلمات الرئيسية']],
  ['tags', 'colon', ['وسوم', 'الوسوم', 'تاغات', 'تاج', 'تاجز', 'تاغ', 'علامات', 'العلامات', 'سمات', 'هاشتاغ', 'مواضيع', 'tags', 'التصنيفات', 'تصنيفات', 'المواضيع', 'الأقسام', 'أقسام']],
  ['tags', 'all', ['وسوم', 'الوسوم', 'تاغات', 'تاجز', 'tags', 'سمات', 'العلامات']],
  ['published', 'short', [
    'تاريخ النشر', 'تاريخ نشر الخبر', 'نشر في', 'نشر بتاريخ', 'نشر يوم', 'تم النشر', 'تم نشره', 'تم النشر في', 'نشرت في', 'وقت النشر', 'صدر في', 'كتب في', 'حرر في', 'أضيف في', 'أضيف بتاريخ', 'منشور في', 'published', 'posted', 'نشر',
  ]],
  ['updated', 'short', ['آخر تحديث', 'آخر تعديل', 'تم التحديث', 'تاريخ التحديث', 'حدث في', 'تحديث', 'وقت التحديث', 'اخر تحديث في', 'updated', 'last updated', 'modified']],
  ['credit', 'colon', ['تصوير', 'الصورة', 'صورة', 'مصدر الصورة', 'التعليق على الصورة', 'photo', 'image', 'عدسة', 'الصور']],
  ['credit', 'head', ['مصدر الصورة', 'التعليق على الصورة', 'صدر الصورة', 'صورة أرشيفية', 'صورة من الأرشيف', 'أرشيفية', 'getty images', 'afp', 'reuters', 'image source', 'image caption']],
  ['skip', 'head', ['تخطى', 'تخطي', 'تجاوز إلى', 'انتقل إلى']],
  ['chrome', 'all', [
    'الوضع المظلم', 'الوضع الليلي', 'الوضع النهاري', 'logo', 'مرتبط', 'شارك', 'شاركها', 'مشاركة', 'المشاركة', 'نسخ', 'نسخ الرابط', 'انسخ الرابط', 'تم نسخ الرابط', 'رابط مختصر', 'رابط قصير', 'طباعة', 'طباعه', 'إرسال', 'أرسل', 'ارسال',
    'حفظ', 'استمع', 'استماع', 'تكبير الخط', 'تصغير الخط', 'حجم الخط', 'فيسبوك', 'تويتر', 'واتساب', 'تلغرام', 'تيليجرام', 'تلجرام', 'لينكدإن', 'ماسنجر', 'facebook', 'twitter', 'whatsapp', 'telegram', 'linkedin', 'messenger', 'pinterest', 'email',
    'copy link', 'share', 'print', 'x', 'الرئيسية', 'القائمة', 'بحث', 'البحث', 'إعلان', 'اعلان', 'إعلانات', 'advertisement', 'النشرة الإخبارية', 'النشرة البريدية', 'تسجيل الدخول', 'الاشتراك', 'اشترك', 'اشترك الآن', 'تابعنا', 'عاجل', 'close', 'إغلاق', 'مباشر', 'البث المباشر', 'البث الحي', 'بث مباشر', 'تحميل المزيد', 'اعرض المزيد', 'عرض المزيد', 'التالي', 'السابق', 'العودة إلى الأعلى', 'إلى الأعلى', 'متابعة القراءة', 'أعجبني', 'إعجاب',
  ]],
  ['chrome', 'short', [
    'الرئيسية', 'شارك المقال', 'شارك الخبر', 'شارك هذا', 'شارك على', 'شارك عبر', 'شاركه', 'شاركها على', 'شارك الموضوع', 'مشاركة عبر', 'مشاركة على', 'مشاركة المقال', 'مشاركة الخبر', 'مشاركة هذا', 'حجم الخط', 'عدد المشاهدات', 'عدد القراءات', 'عدد الزيارات', 'مشاهدات', 'قراءات',
    'وقت القراءة', 'مدة القراءة', 'زمن القراءة', 'دقائق قراءة', 'تم نسخ', 'انقر هنا', 'اضغط هنا', 'انسخ', 'للتواصل', 'حمل تطبيق', 'حملوا تطبيق', 'نزل تطبيق', 'تابعنا عبر', 'تابعنا على', 'تابعوا', 'تابعونا', 'تابع آخر الأخبار', 'تابع أحدث الأخبار', 'تابع أخبار', 'تابعنا في', 'أضف إلى', 'استمع إلى المقال', 'استمع للمقال', 'استمع إلى الخبر',
    'انضم إلى', 'اشترك في', 'اشتركوا في', 'سجل في', 'سجل الدخول', 'إرسال عبر', 'أرسل إلى صديق', 'قيم هذا', 'غرد', 'رابط الخبر', 'رابط المقال', 'رابط مختصر', 'الرابط المختصر', 'أبلغ عن', 'لمتابعة أخبار', 'لمتابعة آخر', 'skip to', 'breadcrumb', 'خطوط وأحجام',
  ]],
  ['chrome', 'head', ['اشترك في قائمتنا', 'اشترك في نشرتنا', 'اشترك في النشرة', 'اشترك معنا', 'اشتركوا في نشرتنا', 'تابع أحدث الأخبار عبر', 'تابعوا آخر الأخبار', 'لمتابعة أحدث الأخبار', 'لمتابعة آخر الأخبار', 'تابعوا أحدث', 'تابعونا على', 'تابعونا عبر', 'تابعنا عبر', 'حمل تطبيق', 'حملوا تطبيق', 'انضموا إلى قناتنا', 'انضم إلى قناتنا', 'انضم لقناتنا', 'يمكنكم متابعة', 'للحصول على آخر الأخبار', 'سجل للحصول', 'أدخل بريدك', 'أدخل عنوان بريدك', 'مشاركة facebook', 'شارك facebook']],
  ['rules', 'head', [
    'جميع الحقوق محفوظة', 'كل الحقوق محفوظة', 'الحقوق محفوظة', 'حقوق النشر', 'حقوق الطبع', 'copyright', 'all rights reserved', 'لن يتم نشر عنوان بريدك', 'عنوان بريدك الإلكتروني', 'الحقول الإلزامية', 'الآراء الواردة', 'الآراء المنشورة', 'المقال يعبر عن رأي', 'التعليقات المنشورة', 'التعليقات لا تعبر', 'التعليقات الواردة', 
    'نرحب بتعليقاتكم', 'نرجو من القراء', 'نرجو من الاخوة', 'يرجى الالتزام', 'يرجى عدم', 'سياسة التعليقات', 'شروط التعليق', 'شروط النشر', 'ضوابط التعليق', 'تخضع جميع التعليقات', 'تخضع التعليقات', 'إدارة الموقع غير مسؤولة', 'هذا الموقع يستخدم', 'نستخدم ملفات تعريف', 'يستخدم هذا الموقع', 'ملاحظة التعليقات', 'هذه المادة محمية',
  ]],
]; // prettier-ignore

export interface PhraseHit {
  kind: PhraseKind;
  /** Whether the words are all that the line says. */
  alone: boolean;
}

interface Entry {
  kind: PhraseKind;
  reach: Reach;
  key: string;
}

/** By first word, the longest phrase first. */
const BY_FIRST_WORD = buildIndex();

function buildIndex(): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const [kind, reach, phrases] of ROWS) {
    for (const phrase of phrases) {
      const key = phraseKey(phrase);
      const first = key.split(' ', 1)[0]!;
      const entries = index.get(first);
      if (entries) entries.push({ kind, reach, key });
      else index.set(first, [{ kind, reach, key }]);
    }
  }
  // A colon says more than a bare beginning of the same length.
  for (const entries of index.values()) entries.sort((a, b) => b.key.length - a.key.length || rank(a) - rank(b));
  return index;
}

function rank({ reach }: Entry): number {
  return ['all', 'colon', 'short', 'head'].indexOf(reach);
}

/** As much of a line as the phrases look at. */
export interface PhraseLine {
  text: string;
  key: string;
  words: number;
  closed: boolean;
}

const SHORT_LINE = 10;
/** A promotion is a headline: more words than this are a paragraph that happens to begin so. */
const LONGEST_PROMOTION = 30;

/** The row that a line matches, or null. */
export function matchPhrase(line: PhraseLine): PhraseHit | null {
  const entries = BY_FIRST_WORD.get(line.key.split(' ', 1)[0]!);
  if (!entries) return null;
  for (const { kind, reach, key } of entries) {
    if (!line.key.startsWith(key)) continue;
    const alone = line.key.length === key.length;
    if (!alone && line.key[key.length] !== ' ') continue;
    if (alone ? reach !== 'colon' || /[:：|]\s*$/.test(line.text) : reaches(reach, kind, key, line))
      return { kind, alone };
  }
  return null;
}

function reaches(reach: Reach, kind: PhraseKind, key: string, line: PhraseLine): boolean {
  switch (reach) {
    case 'all':
      return false;
    case 'short':
      return line.words <= SHORT_LINE && !line.closed;
    case 'colon':
      return line.words <= LONGEST_PROMOTION && colonAfter(key, line.text);
    case 'head':
      return kind !== 'more' || line.words <= LONGEST_PROMOTION;
  }
}

/** Whether the words of `key` are followed by a colon, a bar, or two dots («بالفيديو..»). */
function colonAfter(key: string, text: string): boolean {
  const head = text.split(/[:：|]|\.\.|\s[-–—]\s/, 1)[0]!;
  return head.length < text.length && phraseKey(head) === key;
}

/**
 * What news pages print around their articles, as a table. The words are patterns over folded lines (`phraseKey`: no
 * hamza, tatweel, diacritics, punctuation), so that one row stands for every spelling.
 */
import { firstWords } from './first-words';
import { hashOf, phraseKey } from './keys';
import { keyOf, type Line } from './lines';

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
 * and a colon, bar or dash must follow, because the same words also begin ordinary sentences; `short`: its beginning, and the
 * line has at most ten words and no full stop.
 */
type Reach = 'all' | 'head' | 'colon' | 'short';

/** The first row that a line matches counts. */
const ROWS: readonly (readonly [PhraseKind, Reach, string])[] = [
  ['list', 'all', '(?:ال)?(?:مقالات|مواضيع|موضوعات|اخبار|تقارير|قصص|روابط|مواد|محتوي|فيديوهات|متعلقات)(?: (?:ال)?(?:ذات|ذو|قد|مشابهه|متعلقه|مرتبطه|اخري|مقترحه?|مختاره|ساخنه|مميزه|شبيهه)){1,2}(?: (?:ال)?(?:صله|علاقه|اخري|يعجبك|يهمك|تهمك|تعجبك)(?: ايضا)?)?|متعلقات|(?:ذات|ذو|ذوات) (?:ال)?(?:صله|علاقه)'],
  ['list', 'all', '(?:الاخبار |المواضيع |المقالات )?(?:الاكثر|الاعلي) (?:قراءه|مشاهده|تداولا|شعبيه|تعليقا|رواجا|زياره|تصفحا|تفاعلا)|(?:اخر|احدث|اهم|ابرز) (?:ال)?(?:اخبار|مستجدات|مقالات|مواضيع)(?: (?:المحليه|العربيه|العالميه))?|الاخبار العاجله|(?:ال)?مزيد(?: من (?:ال)?(?:اخبار|مقالات|مواضيع|قصص))?'],
  ['list', 'all', 'اختر?نا لكم?|(?:نرشح|اخترنا) لكم?|مختارات(?: المحرر| القراء)?|اختيارات (?:المحرر|القراء)|من نفس القسم|في نفس (?:القسم|السياق)|كاريكاتير|(?:ال)?تعليقات|(?:اضف|اترك|اترك لنا) (?:تعليقا?|ردا?|تعليقك)|شارك برايك|related (?:articles|posts|news|stories)|most (?:read|viewed|popular)|latest news|comments?|you may also like'],
  ['list', 'short', '(?:ال)?مزيد (?:من اخبار|في|حول|عن)|(?:المقال|الخبر|الموضوع)(?:ه)? (?:السابق|التالي)|التعليقات|اترك تعليق|يمكنكم? (?:ايضا )?(?:ايضا )?قراءه'],
  ['more', 'head', '(?:و)?(?:اقرا|اقراوا|اقرووا|اقراي|اقروا|شاهد|شاهدوا|طالع|طالعوا|تابع|تصفح|اطلع|استمع)(?: (?:ايضا|كذلك|المزيد|اكثر))|(?:قد|ربما) (?:يهمكم?|تهمكم?|يعجبكم?)(?: ايضا)?|يهمك ايضا|لا تفوتك?|(?:للاطلاع علي|لقراءه|لمعرفه) المزيد|read (?:also|more)|see also'],
  ['more', 'colon', 'شاهد|شاهدوا|طالع|اقرا|اقراوا|للمزيد|المزيد|استمع|تابع'],
  ['media', 'colon', '(?:شاهد )?بالفيديو|فيديو|بالصور|صور|(?:ال)?انفوجراف(?:يك)?|(?:ال)?انفوغراف(?:يك)?|بودكاست'],
  ['source', 'colon', 'المصدر|المصادر|مصدر الخبر|نقلا عن|source'],
  ['tags', 'head', '(?:ال)?كلمات (?:ال)?(?:دلاليه|مفتاحيه|داله|بحث|رييسيه)'],
  ['tags', 'colon', '(?:ال)?(?:وسوم|تاغات|تاجات|تاج|تاجز|تاغ|علامات|سمات|هاشتاغ|هاشتاق|تصنيفات|تصنيف|مواضيع|اقسام)|tags?'],
  ['tags', 'all', '(?:ال)?(?:وسوم|تاغات|تاجز|سمات|علامات)|tags?'],
  ['chrome', 'all', '(?:ال)?نشره (?:ال)?(?:اسبوعيه|يوميه|بريديه|اخباريه)'],
  ['published', 'short', 'تاريخ (?:ال)?نشر(?: الخبر)?|(?:تم )?(?:ال)?(?:نشر|نشره|نشرت|نشرها)(?: (?:في|بتاريخ|يوم))?|وقت النشر|(?:صدر|كتب|حرر|اضيف|منشور) (?:في|بتاريخ)|published(?: on)?|posted(?: on)?'],
  ['updated', 'short', '(?:تاريخ |وقت |تم )?(?:اخر |ال)?(?:تحديث|تعديل)|حدث في|(?:last )?(?:updated|modified)'],
  ['credit', 'colon', 'تصوير|(?:ال)?صوره|(?:ال)?صور|عدسه|photo|image'],
  ['credit', 'head', '(?:مصدر|صدر) الصوره|التعليق علي الصوره|صوره (?:ارشيفيه|من الارشيف|توضيحيه|تعبيريه)|ارشيفيه|getty images|image (?:source|caption)'],
  ['credit', 'all', '(?:afp|reuters|ap|epa)'],
  ['skip', 'head', 'تخطي|تجاوز الي|انتقل الي المحتوي'],
  ['chrome', 'all', 'الوضع (?:المظلم|الليلي|النهاري)|logo|مرتبط|شاركها?|(?:ال)?مشاركه|(?:انسخ|نسخ|تم نسخ)(?: الرابط)?|(?:ال)?رابط (?:مختصر|قصير|المختصر)|طباعه|ارسا?ل|حفظ|استماع?|(?:تكبير|تصغير|حجم) الخط|(?:فيسبوك|تويتر|واتساب|تلغرام|تيلي?جرام|تلجرام|لينكدان|ماسنجر|facebook|twitter|whatsapp|telegram|linkedin|messenger|pinterest|email|instagram|انستغرام|يوتيوب|youtube|x|rss|tweet)(?: (?:فيسبوك|تويتر|واتساب|تلغرام|لينكدان|facebook|twitter|whatsapp|telegram|linkedin|messenger|pinterest|email|x))*'],
  ['chrome', 'all', 'copy link|share|print|close|advertisement|skip to content|الرييسيه|القايمه|(?:ال)?بحث|اعلانا?ت?|النشره (?:الاخباريه|البريديه)|تسجيل الدخول|الاشتراك|اشترك(?: الان)?|تابعنا(?: علي)?|عاجل|اغلاق|(?:ال)?(?:بث )?(?:ال)?مباشر|البث الحي|(?:تحميل|اعرض|عرض) المزيد|(?:ال)?(?:كاتب|مولف|محرر|ناشر)|انتهي(?: \\S{1,2}){0,3}|التالي|السابق|(?:العوده )?الي الاعلي|متابعه القراءه|اعجبني|اعجاب'],
  ['chrome', 'short', 'الرييسيه|شارك(?:ه|ها|وا)? (?:المقال|الخبر|الموضوع|هذا|هذه|علي|عبر)|(?:ال)?مشاركه (?:عبر|علي|المقال|الخبر|هذا)|شاركه|(?:عدد )?(?:ال)?(?:مشاهدات|قراءات|زيارات)|(?:وقت|مده|زمن) القراءه|دقايق قراءه|(?:انقر|اضغط) هنا|(?:حمل|حملوا|نزل) (?:ال)?تطبيق|تابعنا|تابعونا?|تابع (?:اخر|احدث|اخبار)|اضف الي|استمع (?:الي|لل)|انضم(?:وا)? الي|اشترك(?:وا)? (?:في|الان)|سجل (?:في|الدخول)|ارسال عبر|ارسل الي صديق|قيم هذا|غرد|رابط (?:الخبر|المقال)|ابلغ عن|لمتابعه (?:اخبار|اخر|احدث)|skip to|breadcrumb'],
  ['chrome', 'head', 'اشترك(?:وا)? (?:في (?:قايمتنا|نشرتنا|النشره)|معنا)|(?:تابع|تابعوا|لمتابعه) (?:احدث|اخر) الاخبار|تابعون?ا (?:علي|عبر)|(?:حمل|حملوا) تطبيق|انضم(?:وا)? (?:الي قناتنا|لقناتنا)|يمكنكم متابعه|للحصول علي اخر الاخبار|(?:بالضغط|بالنقر|بنقرك|بضغطك|باشتراكك|بتسجيلك|باستخدامك|عند الضغط|عند النقر)(?: \\S+){0,5}? (?:توافق|تقبل|توافقون|موافق)|للمزيد(?: من (?:ال)?(?:اخبار|تفاصيل|معلومات))?(?: و\\S+)? (?:تابعو|تابعون|زورو|انضمو|اشتركو|حملو)ا|عرض هذا (?:المنشور|المحتوي) علي|(?:هذا|هذه) (?:ال)?(?:محتوي|مقال|خبر|ماده|خدمه) (?:متاحه?|مخصصه?|حصريه?) (?:فقط )?لل(?:مشتركين|اعضاء|مسجلين)|تمت مشاركه منشور بواسطه|view this post on|a post shared by|(?:ال)?صفحه \\d+ (?:من|/) \\d+|ادخل (?:عنوان )?بريدك'],
  ['rules', 'head', '(?:جميع |كل )?(?:ال)?حقوق (?:النشر|الطبع|محفوظه)|جميع الحقوق محفوظه|copyright|all rights reserved|لن يتم نشر عنوان بريدك|الحقول الالزاميه|(?:ال)?(?:اراء|تعليقات|مقالات) (?:الوارده|المنشوره|لا تعبر)|المقال يعبر عن راي|(?:سياسه|شروط|ضوابط) التعليق(?:ات)?|تخضع (?:جميع )?التعليقات|اداره الموقع غير مسووله|(?:هذا الموقع يستخدم|يستخدم هذا الموقع|نستخدم) ملفات|(?:ال)?(?:اخبار|مواد|تقارير|صور) المنشوره (?:علي|في|عبر) (?:الصفحه الرسميه|هذا الموقع|موقعنا|موقع الوكاله)|هذه الماده محميه|لا مانع من الاقتباس'],
]; // prettier-ignore

const patternOf = (words: string): RegExp => new RegExp(`^(?:${words})(?= |$)`);

interface Row {
  kind: PhraseKind;
  reach: Reach;
  pattern: RegExp;
}

/** The rows that a line can match, by the hash of its first word: nearly all lines match none. */
const BY_FIRST_WORD = new Map<number, Row[]>();
for (const [kind, reach, words] of ROWS) {
  const row = { kind, reach, pattern: patternOf(words) };
  for (const word of firstWords(words)) {
    const first = hashOf(word);
    const rows = BY_FIRST_WORD.get(first);
    if (rows) rows.push(row);
    else BY_FIRST_WORD.set(first, [row]);
  }
}

export interface PhraseHit {
  kind: PhraseKind;
  /** Whether the words are all that the line says. */
  alone: boolean;
}

const SHORT_LINE = 10;
/** A promotion is a headline, a source line a few names: more words than this are a paragraph that happens to begin so. */
const LONGEST_PROMOTION = 30;

/** The row that a line matches, or null. */
export function matchPhrase(line: Line): PhraseHit | null {
  const rows = BY_FIRST_WORD.get(line.first);
  if (!rows) return null;
  const key = keyOf(line);
  for (const { kind, reach, pattern } of rows) {
    const words = pattern.exec(key)?.[0];
    if (words === undefined) continue;
    const alone = key.length === words.length;
    if (alone ? reach !== 'colon' || /[:：|]\s*$/.test(line.text) : reaches(reach, kind, words, line)) {
      return { kind, alone };
    }
  }
  return null;
}

function reaches(reach: Reach, kind: PhraseKind, words: string, line: Line): boolean {
  switch (reach) {
    case 'all':
      return false;
    case 'short':
      return line.words <= SHORT_LINE && !line.closed;
    case 'colon':
      return line.words <= (kind === 'source' ? SHORT_LINE : LONGEST_PROMOTION) && colonAfter(words, line.text);
    case 'head':
      return kind !== 'more' || line.words <= LONGEST_PROMOTION;
  }
}

/** Whether the words are followed by a colon, a bar, a dash, or two dots («بالفيديو..»). */
function colonAfter(words: string, text: string): boolean {
  const head = text.split(/[:：|]|\.\.|\s[-–—]\s/, 1)[0]!;
  return head.length < text.length && phraseKey(head) === words;
}
